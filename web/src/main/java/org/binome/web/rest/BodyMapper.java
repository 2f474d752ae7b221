package org.binome.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Unreadable bodies; an own mapper, since servers answer bad requests themselves. */
@Provider
public class BodyMapper implements ExceptionMapper<UnreadableBody> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(UnreadableBody exception) {
        return ProblemMapper.answer(exception, headers);
    }
}
