package org.binome.matching.engine;

import java.util.Arrays;

/** Looks for the mentors of one mentee after another; one thread's own. */
final class Search {
    private final MentorIndex index;
    private final PackedScoring scoring;
    private final long[] found;
    private final long[] scratch;
    private final Smallest best;
    private int[] row = new int[64];
    private int size;

    /** @param most pairs that {@link #best} keeps of each mentee */
    Search(MentorIndex index, PackedScoring scoring, int mentors, int most) {
        this.index = index;
        this.scoring = scoring;
        found = Bits.none(mentors);
        scratch = Bits.none(mentors);
        best = new Smallest(most);
    }

    /** Number of mentors the mentee may have, or more: too little common time is not seen here. */
    int count(Profile mentee) {
        index.find(mentee, found, scratch);
        return Bits.count(found);
    }

    /** All mentors the mentee may have, ascending, each packed with what the pair costs. */
    int[] all(Profile mentee) {
        turnTo(mentee);
        for (int word = 0; word < found.length; word++) {
            for (long rest = found[word]; rest != 0; rest &= rest - 1) {
                append(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
        return Arrays.copyOf(row, size);
    }

    /**
     * The mentors who come cheapest at these prices, among those below what the mentee can pay: the pairs that break the
     * proof of a plan with these prices.
     */
    int[] best(Profile mentee, long menteePrice, MentorPrices prices) {
        turnTo(mentee);
        prices.keepPayable(menteePrice - (Score.MAX - scoring.most()), found, scratch);
        best.clear(menteePrice << Rows.MENTOR_BITS);
        for (int word = 0; word < found.length; word++) {
            for (long rest = found[word]; rest != 0; rest &= rest - 1) {
                offer(word * Long.SIZE + Long.numberOfTrailingZeros(rest), prices);
            }
        }
        for (long one : best.sorted()) {
            int mentor = (int) one & Rows.MENTOR;
            append(mentor, (int) ((one >> Rows.MENTOR_BITS) + prices.of(mentor)));
        }
        return Arrays.copyOf(row, size);
    }

    private void turnTo(Profile mentee) {
        index.find(mentee, found, scratch);
        scoring.turnTo(mentee);
        size = 0;
    }

    /** Most mentors fall at the bound already: only the rest are scored in full. */
    private void offer(int mentor, MentorPrices prices) {
        int bound = scoring.bound(mentor);
        if (best.takes(packed(Score.MAX - bound - prices.of(mentor), mentor))) {
            int score = scoring.score(mentor, bound);
            if (score != PackedScoring.NOT_ELIGIBLE) {
                best.add(packed(Score.MAX - score - prices.of(mentor), mentor));
            }
        }
    }

    private void append(int mentor) {
        int score = scoring.score(mentor, scoring.bound(mentor));
        if (score != PackedScoring.NOT_ELIGIBLE) {
            append(mentor, Score.MAX - score);
        }
    }

    private void append(int mentor, int cost) {
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
        }
        row[size++] = cost << Rows.MENTOR_BITS | mentor;
    }

    private static long packed(long cost, int mentor) {
        return cost << Rows.MENTOR_BITS | mentor;
    }
}
