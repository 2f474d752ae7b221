package org.binome.matching.engine;

import java.util.HashMap;
import java.util.Map;

/** Gives things small whole numbers, in the order in which they come. */
final class Numbering {
    static final int UNKNOWN = -1;

    private final Map<Object, Integer> numbers = new HashMap<>();

    /** The thing's number, a new one if it has none yet. */
    int number(Object thing) {
        return numbers.computeIfAbsent(thing, any -> numbers.size());
    }

    /** The thing's number, or {@link #UNKNOWN}. */
    int known(Object thing) {
        return numbers.getOrDefault(thing, UNKNOWN);
    }

    int size() {
        return numbers.size();
    }
}
