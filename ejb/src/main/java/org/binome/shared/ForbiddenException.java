package org.binome.shared;

import java.util.Map;

/** It is between two other people, whether it is there or not; who runs campaigns is told so plainly (P26). */
public class ForbiddenException extends BusinessException {

    public ForbiddenException() {
        super(Kind.FORBIDDEN, "forbidden", Map.of());
    }
}
