package org.binome.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * A rule of the domain said no. Rolls the transaction back; the web layer turns {@link #code()} into a sentence in the
 * caller's language (bundle key {@code problem.<code>}) filled with {@link #parameters()}.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    /** What the caller can do about it; decides the answer of the API: 422, 403, 404 or 409. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT
    }

    private final Kind kind;
    private final String code;
    private final Map<String, Object> parameters;

    protected BusinessException(Kind kind, String code, Map<String, Object> parameters) {
        super(code + " " + parameters);
        this.kind = kind;
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public Kind kind() {
        return kind;
    }

    /** Dotted, stable, e.g. {@code enrolment.window-closed}. */
    public String code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
