package org.binome.matching.engine;

/**
 * What a round tries to reach first.
 *
 * @param penalty cost of leaving one mentee out, in points of score; {@link Long#MAX_VALUE} for "more than anything"
 * @param worstPairFirst whether the pair that fits least counts before the total, see {@link WorstPairFirst}
 */
public record Objective(long penalty, boolean worstPairFirst) {
    /** Match the most people, then reach the greatest total. */
    public static final Objective PARTICIPATION_FIRST = new Objective(Long.MAX_VALUE);

    /** Reach the greatest total, whoever is left out for it. */
    public static final Objective SCORE_FIRST = new Objective(Score.MAX);

    /** Match the most people, then let the worst pair fit as well as possible, then reach the greatest total. */
    public static final Objective WORST_PAIR_FIRST = new Objective(Long.MAX_VALUE, true);

    public Objective {
        if (penalty < 0) {
            throw new IllegalArgumentException("a penalty cannot be negative: " + penalty);
        }
    }

    /** To reach the greatest total, less so much for each mentee left out. */
    public Objective(long penalty) {
        this(penalty, false);
    }

    /**
     * The penalty in a problem of so many mentees: from {@code mentees × 10 000 + 1} on, one more person matched
     * outweighs everything else, so it never needs to be greater.
     */
    long penaltyAmong(int mentees) {
        return Math.min(penalty, (long) mentees * Score.MAX + 1);
    }
}
