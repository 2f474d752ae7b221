package org.binome.matching.engine;

import java.util.Arrays;

/** Finds the index of a person among ascending ids: by a table where ids lie close together, else by halving. */
final class PersonIndex {
    private static final int SPREAD = 8;

    private final long[] people;
    private final int[] table;

    PersonIndex(long[] people) {
        this.people = people;
        long span = people.length == 0 ? 0 : people[people.length - 1] - people[0];
        table = span >= 0 && span < SPREAD * (long) people.length ? new int[(int) span + 1] : null;
        for (int i = 0; i < people.length && table != null; i++) {
            table[(int) (people[i] - people[0])] = i + 1;
        }
    }

    int count() {
        return people.length;
    }

    long person(int index) {
        return people[index];
    }

    /** The index of a person, negative if unknown. */
    int of(long person) {
        if (table == null) {
            return Arrays.binarySearch(people, person);
        }
        long at = people.length == 0 ? -1 : person - people[0];
        return at < 0 || at >= table.length ? -1 : table[(int) at] - 1;
    }

    /** Whether these are exactly the same people in the same order. */
    boolean are(long[] others) {
        return Arrays.equals(people, others);
    }
}
