package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How keen one mentee and each mentor are on each other; nearly all are not at all, so only wishes are looked at. */
final class Keenness {
    private static final int BITS = 3;

    private final long[] people;
    private final Map<Long, List<Integer>> admirers;
    private final byte[] keen;
    private Profile mentee = Profile.of(0).build();

    private Keenness(long[] people, Map<Long, List<Integer>> admirers) {
        this.people = people;
        this.admirers = admirers;
        keen = new byte[people.length];
    }

    /** @param mentors ascending by person id */
    static Keenness of(Profile[] mentors) {
        Map<Long, List<Integer>> admirers = new HashMap<>();
        for (int j = 0; j < mentors.length; j++) {
            for (long mentee : mentors[j].wishes().preferred()) {
                admirers.computeIfAbsent(mentee, any -> new ArrayList<>())
                        .add(j << BITS | mentors[j].wishes().keenness(mentee));
            }
        }
        return new Keenness(Arrays.stream(mentors).mapToLong(Profile::person).toArray(), admirers);
    }

    /** The same for another thread. */
    Keenness another() {
        return new Keenness(people, admirers);
    }

    /** From both sides together, 0 to 10. */
    int of(int mentor) {
        return keen[mentor];
    }

    /** Turns to another mentee. */
    void turnTo(Profile next) {
        count(0);
        mentee = next;
        count(1);
    }

    private void count(int times) {
        for (int admirer : admirers.getOrDefault(mentee.person(), List.of())) {
            add(admirer >> BITS, times * (admirer & (1 << BITS) - 1));
        }
        for (long person : mentee.wishes().preferred()) {
            add(Arrays.binarySearch(people, person), times * mentee.wishes().keenness(person));
        }
    }

    private void add(int mentor, int keenness) {
        if (mentor >= 0) {
            keen[mentor] = (byte) (keenness == 0 ? 0 : keen[mentor] + keenness);
        }
    }
}
