package org.binome.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Answers every exception with a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable exception) {
        if (exception instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 400) {
            return answered.getResponse();
        }
        return answer(exception, headers);
    }

    static Response answer(Throwable exception, HttpHeaders headers) {
        Problem problem = new ProblemReader(language(headers)).read(exception);
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem);
        if (exception instanceof WebApplicationException answered
                && answered.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, answered.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> locale.getLanguage().equals("fr")
                        || locale.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
