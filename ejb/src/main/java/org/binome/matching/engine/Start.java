package org.binome.matching.engine;

import java.util.List;
import java.util.Map;

/**
 * What is kept of an earlier plan to start from when people have come, gone or changed; the answer is as exact as a fresh one,
 * whatever stands here.
 *
 * @param pairs of the earlier plan, ascending
 * @param mentorPrices of its certificate; who is absent had places left
 * @param mentees whom it was made for, matched or not
 */
public record Start(List<Pair> pairs, Map<Long, Long> mentorPrices, int mentees) {
    public Start {
        pairs = pairs.stream().sorted().toList();
        mentorPrices = Prices.of(mentorPrices);
    }

    /** From a plan at hand. */
    public static Start from(Plan plan) {
        return new Start(
                plan.pairs(),
                plan.certificate().mentors(),
                plan.certificate().mentees().size());
    }
}
