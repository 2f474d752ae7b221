package org.binome.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.BadRequestException;
import java.util.stream.Collectors;

/** The body is no JSON of the expected form. */
public class UnreadableBody extends BadRequestException {

    private final String field;

    private UnreadableBody(String field, Throwable cause) {
        super("Unreadable body at \"" + field + "\"", cause);
        this.field = field;
    }

    static UnreadableBody of(JsonProcessingException e) {
        return new UnreadableBody(culprit(e), e);
    }

    static String culprit(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
    }

    /** Path of the culprit, e.g. {@code offers.0.level}; empty when the text is no JSON at all. */
    public String field() {
        return field;
    }
}
