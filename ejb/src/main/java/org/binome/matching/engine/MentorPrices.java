package org.binome.matching.engine;

import java.util.Arrays;

/** What mentors cost beyond the pair itself: their prices from a plan's certificate, negated; by index. */
final class MentorPrices {
    /** All for nothing. */
    static MentorPrices none(int mentors) {
        return new MentorPrices(new long[mentors]);
    }

    private final long[] prices;
    private final Ladder ladder;

    /** @param prices 0 or less, as in the certificate */
    MentorPrices(long[] prices) {
        this.prices = prices;
        ladder = new Ladder(Arrays.stream(prices).map(price -> -price).toArray());
    }

    long of(int mentor) {
        return prices[mentor];
    }

    /** Keeps in the set those who cost less than this. */
    void keepPayable(long below, long[] set, long[] scratch) {
        ladder.keepUpTo(below - 1, set, scratch);
    }
}
