package org.binome.matching.engine;

/** Looks for the mentors of one mentee after another; one thread's own. */
final class Search {
    private final MentorIndex index;
    private final PackedScoring scoring;
    private final long[] found;
    private final long[] scratch;
    private final Smallest best;
    private final PackedRow row = new PackedRow();

    /** @param most pairs that {@link #best} keeps of each mentee */
    Search(MentorIndex index, PackedScoring scoring, int mentors, int most) {
        this.index = index;
        this.scoring = scoring;
        found = Bits.none(mentors);
        scratch = Bits.none(mentors);
        best = new Smallest(most);
    }

    /** Number of mentors the mentee may have. */
    int count(Profile mentee) {
        turnTo(mentee);
        int count = 0;
        for (int word = 0; word < found.length; word++) {
            for (long rest = found[word]; rest != 0; rest &= rest - 1) {
                count += scoring.meets(word * Long.SIZE + Long.numberOfTrailingZeros(rest)) ? 1 : 0;
            }
        }
        return count;
    }

    /** All mentors the mentee may have, ascending, each packed with what the pair costs. */
    int[] all(Profile mentee) {
        turnTo(mentee);
        for (int word = 0; word < found.length; word++) {
            for (long rest = found[word]; rest != 0; rest &= rest - 1) {
                append(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
        return row.copy();
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

    private void turnTo(Profile mentee) {
        index.find(mentee, found, scratch);
        scoring.turnTo(mentee);
        row.clear();
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
            row.add(Score.MAX - score, mentor);
        }
    }

    private static long packed(long cost, int mentor) {
        return cost << Rows.MENTOR_BITS | mentor;
    }
}
