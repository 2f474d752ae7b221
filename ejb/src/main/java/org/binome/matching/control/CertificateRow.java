package org.binome.matching.control;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.binome.matching.engine.EligiblePairs;

/** The possible pairs of one mentee in a certificate: those of at least some score one by one, the others summed up. */
final class CertificateRow implements EligiblePairs.Visitor {

    private static final int SCORE_BITS = 14;
    private static final long SCORE_MASK = (1L << SCORE_BITS) - 1;

    private final Pseudonyms mentors;
    private final long least;
    private final LongStream.Builder listed = LongStream.builder();
    private int size;
    private int others;
    private int bestOther;

    CertificateRow(Pseudonyms mentors, long least) {
        this.mentors = mentors;
        this.least = least;
    }

    @Override
    public void pair(long mentee, long mentor, int score) {
        size++;
        if (score >= least) {
            listed.add((long) mentors.of(mentor) << SCORE_BITS | score);
        } else {
            others++;
            bestOther = Math.max(bestOther, score);
        }
    }

    /** How many there are, listed or not. */
    int size() {
        return size;
    }

    String text() {
        long[] pairs = listed.build().sorted().toArray();
        return "{\"mentors\":" + list(pairs, pair -> pair >> SCORE_BITS) + ",\"scores\":"
                + list(pairs, pair -> pair & SCORE_MASK)
                + (others > 0 ? ",\"others\":[" + others + "," + bestOther + "]}" : "}");
    }

    private static String list(long[] pairs, LongUnaryOperator figure) {
        return Arrays.toString(Arrays.stream(pairs).map(figure).toArray()).replace(" ", "");
    }
}
