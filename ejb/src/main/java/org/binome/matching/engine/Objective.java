package org.binome.matching.engine;

/**
 * What a round tries to reach first.
 *
 * @param penalty cost of leaving one mentee out, in points of score; {@link Long#MAX_VALUE} for "more than anything"
 */
public record Objective(long penalty) {
    /** Match the most people, then reach the greatest total. */
    public static final Objective PARTICIPATION_FIRST = new Objective(Long.MAX_VALUE);

    /** Reach the greatest total, whoever is left out for it. */
    public static final Objective SCORE_FIRST = new Objective(Score.MAX);

    public Objective {
        if (penalty < 0) {
            throw new IllegalArgumentException("a penalty cannot be negative: " + penalty);
        }
    }

    /**
     * The penalty in a problem of so many mentees: from {@code mentees × 10 000 + 1} on, one more person matched
     * outweighs everything else, so it never needs to be greater.
     */
    long penaltyAmong(int mentees) {
        return Math.min(penalty, (long) mentees * Score.MAX + 1);
    }
}
