package org.binome.shared;

import java.util.Map;

/** What was asked does not fit the present state, e.g. a place already taken; it might succeed at another time. */
public class ConflictException extends BusinessException {

    public ConflictException(String code) {
        this(code, Map.of());
    }

    public ConflictException(String code, Map<String, Object> parameters) {
        super(Kind.CONFLICT, code, parameters);
    }

    /** @throws ConflictException with the code unless the condition holds */
    public static void unless(boolean condition, String code) {
        if (!condition) {
            throw new ConflictException(code);
        }
    }
}
