package org.binome.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, for a program and for a person (RFC 9457).
 *
 * @param title short, the same for all problems of the kind, in the caller's language
 * @param detail this very case, in the caller's language; null when the title says it all
 * @param code stable name of the rule that said no; null when none did
 * @param errors one per wrong field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String code, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field. @param field path in the body or name of the parameter */
    public record FieldError(String field, String message) {}

    static Problem of(int status, String title) {
        return new Problem("about:blank", title, status, null, null, null);
    }

    Problem detailed(String detail, String code) {
        return new Problem(code == null ? type : "urn:binome:problem:" + code, title, status, detail, code, errors);
    }

    Problem withErrors(List<FieldError> errors) {
        return new Problem(type, title, status, detail, code, errors);
    }
}
