package org.binome.matching.engine;

import java.util.Map;

/**
 * The proof that a plan is the best: prices (dual values) in points of score, by person, ascending.
 *
 * @param mentees what matching each mentee costs the whole; 0 for pinned mentees
 * @param mentors how much the whole would gain by one more place of each mentor, negated; 0 where places are left and
 *     where pins have taken them all
 */
public record Certificate(Map<Long, Long> mentees, Map<Long, Long> mentors) {
    public Certificate {
        mentees = Prices.of(mentees);
        mentors = Prices.of(mentors);
    }
}
