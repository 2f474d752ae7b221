package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mentors, and for each mentee those among them who would like to meet this one. */
final class Admirers {
    private static final int BITS = 3;

    /** Person ids of all mentors, ascending. */
    final long[] people;

    private final Map<Long, List<Integer>> ofMentee = new HashMap<>();

    /** Sees an admirer by index. */
    @FunctionalInterface
    interface Visitor {
        void admirer(int mentor, int keenness);
    }

    /** @param mentors ascending by person id */
    Admirers(Profile... mentors) {
        people = Arrays.stream(mentors).mapToLong(Profile::person).toArray();
        for (int j = 0; j < mentors.length; j++) {
            for (long mentee : mentors[j].wishes().preferred()) {
                ofMentee.computeIfAbsent(mentee, any -> new ArrayList<>())
                        .add(j << BITS | mentors[j].wishes().keenness(mentee));
            }
        }
    }

    void show(long mentee, Visitor visitor) {
        for (int admirer : ofMentee.getOrDefault(mentee, List.of())) {
            visitor.admirer(admirer >> BITS, admirer & (1 << BITS) - 1);
        }
    }
}
