package org.binome.web.rest;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a long list, in a fixed order.
 *
 * @param next what to pass as {@code after} for the part that follows; null on the last
 */
public record Page<T>(List<T> items, String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAXIMUM_LIMIT = 200;

    /** Between 1 and {@value #MAXIMUM_LIMIT}; {@value #DEFAULT_LIMIT} when nothing is asked for. */
    public static int limit(Integer asked) {
        return asked == null ? DEFAULT_LIMIT : Math.max(1, Math.min(asked, MAXIMUM_LIMIT));
    }

    /**
     * @param found up to one more than the limit: the one more tells that there is a next part
     * @param key of an item, by which the list is ordered
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, ?> key) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Cursor.of(String.valueOf(key.apply(items.get(limit - 1)))));
    }
}
