package org.binome.insight.entity;

import java.util.Arrays;

/**
 * How many people stand behind a figure.
 *
 * @param people all who could stand behind it, as everybody who knows the directory can count them
 * @param kinds how many of them are of each kind that nobody may be recognised as, e.g. those who take part and those who do not
 */
public record Tally(int people, int... kinds) {

    public static final Tally NOBODY = new Tally(0);

    public Tally plus(Tally other) {
        int[] sum = Arrays.copyOf(kinds, Math.max(kinds.length, other.kinds.length));
        for (int kind = 0; kind < other.kinds.length; kind++) {
            sum[kind] += other.kinds[kind];
        }
        return new Tally(people + other.people, sum);
    }

    /** True when at least {@link SmallGroups#FEWEST} people are of each kind, or when there is nobody it could tell about. */
    public boolean safe() {
        return people == 0 || Arrays.stream(kinds).allMatch(count -> count >= SmallGroups.FEWEST);
    }
}
