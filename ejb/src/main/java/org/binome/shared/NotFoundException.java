package org.binome.shared;

import java.util.Map;

/** There is no such thing, or it is somebody else's: both read the same, so that nothing can be concluded. */
public class NotFoundException extends BusinessException {

    public NotFoundException() {
        super(Kind.NOT_FOUND, "not-found", Map.of());
    }
}
