package org.binome.matching.engine;

import java.util.Comparator;

/**
 * A mentee and a mentor by their person ids; sorted by mentee, then mentor.
 *
 * @param mentee person id of the mentee
 * @param mentor person id of the mentor
 */
public record Pair(long mentee, long mentor) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparingLong(Pair::mentee).thenComparingLong(Pair::mentor);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
