package org.binome.matching.engine;

import java.util.HashMap;
import java.util.Map;

/** Gives things small whole numbers, from 1 on, in the order in which they come. */
final class Numbering {
    /** The number of nothing, and of what has none. */
    static final int NOTHING = 0;

    private final Map<Object, Integer> numbers = new HashMap<>();

    /** The thing's number, a new one if it has none yet. */
    int number(Object thing) {
        return numbers.computeIfAbsent(thing, any -> numbers.size() + 1);
    }

    /** The thing's number, or {@link #NOTHING}. */
    int known(Object thing) {
        return numbers.getOrDefault(thing, NOTHING);
    }

    /** All numbers are below. */
    int end() {
        return numbers.size() + 1;
    }
}
