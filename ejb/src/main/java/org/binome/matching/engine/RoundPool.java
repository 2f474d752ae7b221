package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What a round starts from, each side of people ascending by person id, so that the order of telling them cannot matter. */
final class RoundPool {
    private final Settings settings;
    private final Profile[] mentees;
    private final Profile[] mentors;

    /** @param mentees and mentors, each side ascending by person id */
    RoundPool(Settings settings, Collection<Profile> mentees, Collection<Profile> mentors) {
        this.settings = settings;
        this.mentees = mentees.toArray(Profile[]::new);
        this.mentors = mentors.toArray(Profile[]::new);
    }

    Settings settings() {
        return settings;
    }

    /** Not to be changed. */
    Profile[] mentees() {
        return mentees;
    }

    /** Not to be changed. */
    Profile[] mentors() {
        return mentors;
    }

    /**
     * The problem with these eligible pairs.
     *
     * @param rows by mentee, packed as in {@link Rows}
     * @throws IllegalArgumentException if a pin is not among the pairs, or there are more pins than places
     */
    Problem problem(int[][] rows) {
        int[] starts = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], rows[i].length);
        }
        int[] pairs = new int[starts[rows.length]];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, pairs, starts[i], rows[i].length);
        }
        return new Problem(
                Arrays.stream(mentees).mapToLong(Profile::person).toArray(),
                Arrays.stream(mentors).mapToLong(Profile::person).toArray(),
                Arrays.stream(mentors).mapToInt(Profile::capacity).toArray(),
                new Rows(starts, pairs),
                pins(),
                settings.forbidden(),
                settings.objective());
    }

    /** Mentee to mentor. @throws IllegalArgumentException if a mentee is pinned twice */
    Map<Long, Long> pins() {
        Map<Long, Long> pins = new TreeMap<>();
        for (Pair pin : settings.pins()) {
            if (pins.put(pin.mentee(), pin.mentor()) != null) {
                throw new IllegalArgumentException("mentee is pinned twice: " + pin.mentee());
            }
        }
        return pins;
    }
}
