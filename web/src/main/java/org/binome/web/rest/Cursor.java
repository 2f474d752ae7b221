package org.binome.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.binome.shared.InvalidException;

/** Where a part of a long list ends, opaque to callers. */
public final class Cursor {

    private Cursor() {}

    public static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key of the last item of the part before; null at the beginning.
     *
     * @throws InvalidException when it is no cursor of ours
     */
    public static String key(String after) {
        try {
            return after == null || after.isBlank()
                    ? null
                    : new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException madeUp) {
            throw new InvalidException("paging.cursor");
        }
    }

    /** For lists ordered by id; 0 at the beginning. */
    public static long id(String after) {
        String key = key(after);
        try {
            return key == null ? 0 : Long.parseLong(key);
        } catch (NumberFormatException madeUp) {
            throw new InvalidException("paging.cursor");
        }
    }
}
