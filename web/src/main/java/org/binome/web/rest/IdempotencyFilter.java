package org.binome.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.binome.people.boundary.AnsweringOnce;

/** A POST with an Idempotency-Key takes effect once: repeated, it gets the same answer; with another body, a 422. */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Idempotency-Key";
    private static final String FIRST = "binome.idempotency.first";

    @Inject
    AnsweringOnce answers;

    @Context
    ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        Principal caller = request.getSecurityContext().getUserPrincipal();
        if (key == null || caller == null || !request.getMethod().equals("POST") || notRemembered()) {
            return;
        }
        Optional<AnsweringOnce.Given> before = answers.before(caller.getName(), key, fingerprint(request));
        if (before.isPresent()) {
            request.abortWith(again(before.get()));
        } else {
            request.setProperty(FIRST, key);
        }
    }

    private boolean notRemembered() {
        return called.getResourceMethod() != null
                && called.getResourceMethod().isAnnotationPresent(NotRemembered.class);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(FIRST) instanceof String key)) {
            return;
        }
        String caller = request.getSecurityContext().getUserPrincipal().getName();
        if (response.getStatus() >= 500) {
            answers.forget(caller, key);
        } else {
            answers.remember(caller, key, given(response));
        }
    }

    private static Response again(AnsweringOnce.Given given) {
        return Response.status(given.status())
                .entity(given.body())
                .header(HttpHeaders.CONTENT_TYPE, given.contentType())
                .header(HttpHeaders.LOCATION, given.location())
                .header(HttpHeaders.ETAG, given.etag())
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private static AnsweringOnce.Given given(ContainerResponseContext response) throws JsonProcessingException {
        MediaType type = response.getMediaType();
        return new AnsweringOnce.Given(
                response.getStatus(),
                type == null ? null : type.toString(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                text(response.getEntity()));
    }

    private static String text(Object entity) throws JsonProcessingException {
        return entity == null || entity instanceof String ? (String) entity : Json.MAPPER.writeValueAsString(entity);
    }

    /** Files are told apart by their length only: they are not held in memory for this. */
    private static String fingerprint(ContainerRequestContext request) throws IOException {
        Fingerprint fingerprint = new Fingerprint()
                .add(request.getUriInfo().getRequestUri().toString())
                .add(String.valueOf(
                        request.getMediaType() == null
                                ? ""
                                : request.getMediaType().getSubtype()))
                .add(String.valueOf(request.getLength()));
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType()) && request.hasEntity()) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            fingerprint.add(body);
        }
        return fingerprint.text();
    }
}
