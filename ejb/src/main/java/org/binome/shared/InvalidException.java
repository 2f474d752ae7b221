package org.binome.shared;

import java.util.Map;

/** What was asked breaks a rule of the domain; the same request can never succeed unchanged. */
public class InvalidException extends BusinessException {

    public InvalidException(String code) {
        this(code, Map.of());
    }

    public InvalidException(String code, Map<String, Object> parameters) {
        super(Kind.INVALID, code, parameters);
    }

    /** @throws InvalidException with the code unless the condition holds */
    public static void unless(boolean condition, String code) {
        if (!condition) {
            throw new InvalidException(code);
        }
    }

    /** @throws InvalidException with the code, blaming the field of the request, unless the condition holds */
    public static void unless(boolean condition, String code, String field) {
        if (!condition) {
            throw new InvalidException(code, Map.of("field", field));
        }
    }
}
