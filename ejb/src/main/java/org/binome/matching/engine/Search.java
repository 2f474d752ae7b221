package org.binome.matching.engine;

import java.util.function.IntConsumer;

/** Looks for the mentors of one mentee after another; one thread's own. */
final class Search {
    private final MentorIndex index;
    private final PackedScoring scoring;
    private final long[] found;
    private final long[] scratch;
    private final Smallest best;
    private final PackedRow row = new PackedRow();
    private MentorPrices prices;
    private int count;

    /** @param most pairs that {@link #best} keeps of each mentee */
    Search(MentorIndex index, PackedScoring scoring, int mentors, int most) {
        this.index = index;
        this.scoring = scoring;
        found = Bits.none(mentors);
        scratch = Bits.none(mentors);
        best = new Smallest(most);
    }

    /** Turns to another mentee and finds those whom the mentee may have, but for too little common time. */
    void turnTo(Profile mentee) {
        index.find(mentee, found, scratch);
        scoring.turnTo(mentee);
        row.clear();
        count = 0;
    }

    /** As {@link #turnTo(Profile)}, to find only those who cost less at these prices than the mentee can pay. */
    void turnTo(Profile mentee, long menteePrice, MentorPrices mentorPrices) {
        turnTo(mentee);
        prices = mentorPrices;
        prices.keepPayable(menteePrice - (Score.MAX - scoring.most()), found, scratch);
        best.clear(menteePrice << Rows.MENTOR_BITS);
    }

    /** Shows those found among some mentors. @param from and end in words of 64 mentors */
    void each(int from, int end, IntConsumer look) {
        for (int word = from; word < Math.min(end, found.length); word++) {
            for (long rest = found[word]; rest != 0; rest &= rest - 1) {
                look.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** Counts the mentor if there is enough common time. */
    void count(int mentor) {
        count += scoring.meets(mentor) ? 1 : 0;
    }

    int counted() {
        return count;
    }

    /** Appends the mentor to the row if there is enough common time. */
    void append(int mentor) {
        int score = scoring.score(mentor, scoring.bound(mentor));
        if (score != PackedScoring.NOT_ELIGIBLE) {
            row.add(Score.MAX - score, mentor);
        }
    }

    /** Considers the mentor for the best; who falls at the bound already is not scored in full. */
    void offer(int mentor) {
        int bound = scoring.bound(mentor);
        if (best.takes(packed(Score.MAX - bound - prices.of(mentor), mentor))) {
            int score = scoring.score(mentor, bound);
            if (score != PackedScoring.NOT_ELIGIBLE) {
                best.add(packed(Score.MAX - score - prices.of(mentor), mentor));
            }
        }
    }

    /** The mentors appended, each packed with what the pair costs. */
    int[] row() {
        return row.copy();
    }

    /** The mentors who come cheapest at the prices, the cheapest first, each packed with what the pair costs. */
    int[] best() {
        for (long one : best.sorted()) {
            int mentor = (int) one & Rows.MENTOR;
            row.add((int) ((one >> Rows.MENTOR_BITS) + prices.of(mentor)), mentor);
        }
        return row.copy();
    }

    /** The row that {@link #best} has given, and so many other mentors of the mentee, those from a place on first. */
    int[] andOthers(int most, int place) {
        int end = row.size() + most;
        for (int i = 0; i < row.size(); i++) {
            Bits.unset(found, row.mentor(i));
        }
        for (int mentor = from(place); mentor >= 0 && row.size() < end; mentor = from(mentor + 1)) {
            append(mentor);
        }
        for (int mentor = from(0); mentor >= 0 && mentor < place && row.size() < end; mentor = from(mentor + 1)) {
            append(mentor);
        }
        return row.copy();
    }

    /** The first mentor found from a place on, or -1. */
    private int from(int place) {
        int word = place / Long.SIZE;
        long rest = word < found.length ? found[word] & -1L << place : 0;
        while (rest == 0 && ++word < found.length) {
            rest = found[word];
        }
        return rest == 0 ? -1 : word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    private static long packed(long cost, int mentor) {
        return cost << Rows.MENTOR_BITS | mentor;
    }
}
