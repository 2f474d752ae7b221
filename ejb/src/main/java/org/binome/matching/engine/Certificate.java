package org.binome.matching.engine;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The proof that a plan is the best: prices (dual values) in points of score.
 *
 * @param mentees what matching each mentee costs the whole; 0 for pinned mentees
 * @param mentors how much the whole would gain by one more place of each mentor, negated; 0 where places are left and
 *     where pins have taken them all
 */
public record Certificate(Map<Long, Long> mentees, Map<Long, Long> mentors) {
    public Certificate {
        mentees = sorted(mentees);
        mentors = sorted(mentors);
    }

    private static SortedMap<Long, Long> sorted(Map<Long, Long> prices) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(prices));
    }
}
