package org.binome.matching.engine;

import java.util.Arrays;

/**
 * A plan while it is being made, by index, with prices. Pins are taken out beforehand: their mentees wait for nothing and their
 * places are gone. When all is done the prices prove the plan: see docs/domain/matching.md.
 */
final class Assignment {
    static final int NONE = -1;
    static final int LEFT_OUT = -2;
    static final int PINNED = -3;

    final Rows rows;
    final int[] mentorOf;
    final int[] slotOf;
    final int[] firstSlot;
    final int[] slots;
    final int[] used;
    final long[] u;
    final long[] v;
    final long penalty;
    private final long unaffordable;

    Assignment(Problem problem) {
        rows = problem.rows();
        penalty = problem.penalty();
        unaffordable = -2 * penalty - 1;
        int[] places = places(problem);
        mentorOf = new int[rows.count()];
        slotOf = new int[rows.count()];
        used = new int[places.length];
        u = new long[rows.count()];
        v = new long[places.length];
        Arrays.fill(mentorOf, NONE);
        if (!problem.pins().isEmpty()) {
            takeOut(problem, places);
        }
        firstSlot = new int[places.length + 1];
        for (int j = 0; j < places.length; j++) {
            firstSlot[j + 1] = firstSlot[j] + places[j];
            // no path may lead to a mentor without places: a price that nobody can pay keeps them away
            v[j] = places[j] == 0 ? unaffordable : 0;
        }
        slots = new int[firstSlot[places.length]];
    }

    private void takeOut(Problem problem, int[] places) {
        long[] mentees = problem.mentees();
        long[] mentors = problem.mentors();
        problem.pins().forEach((mentee, mentor) -> {
            mentorOf[Arrays.binarySearch(mentees, mentee)] = PINNED;
            places[Arrays.binarySearch(mentors, mentor)]--;
        });
    }

    /** Places by mentor; where there are very many, no more than a mentor has eligible mentees. */
    private static int[] places(Problem problem) {
        int[] places = problem.capacities().clone();
        long all = 0;
        for (int place : places) {
            all += place;
        }
        return all <= 4L * (problem.rows().count() + places.length) ? places : clipped(places, problem.rows());
    }

    private static int[] clipped(int[] places, Rows rows) {
        int[] eligible = new int[places.length];
        for (int at = 0; at < rows.edges(); at++) {
            eligible[Rows.column(rows.pair(at))]++;
        }
        for (int j = 0; j < places.length; j++) {
            places[j] = Math.min(places[j], eligible[j]);
        }
        return places;
    }

    boolean waits(int mentee) {
        return mentorOf[mentee] == NONE;
    }

    boolean isFull(int mentor) {
        return used[mentor] == firstSlot[mentor + 1] - firstSlot[mentor];
    }

    boolean hasPlaces(int mentor) {
        return v[mentor] != unaffordable;
    }

    /** A place that is paid for though nobody has it: no proof while there is one. */
    boolean isHole(int mentor) {
        return v[mentor] < 0 && !isFull(mentor) && hasPlaces(mentor);
    }

    void fill(int mentee, int mentor) {
        occupy(mentee, mentor, firstSlot[mentor] + used[mentor]++);
    }

    void occupy(int mentee, int mentor, int slot) {
        slots[slot] = mentee;
        slotOf[mentee] = slot;
        mentorOf[mentee] = mentor;
    }

    /** Frees the place of a mentee, who waits. */
    void vacate(int mentee) {
        int mentor = mentorOf[mentee];
        int last = firstSlot[mentor] + --used[mentor];
        occupy(slots[last], mentor, slotOf[mentee]);
        mentorOf[mentee] = NONE;
    }

    void leaveOut(int mentee) {
        mentorOf[mentee] = LEFT_OUT;
    }

    long mentorPrice(int mentor) {
        return hasPlaces(mentor) ? v[mentor] : 0;
    }

    /** The cost and price of the cheapest mentor, or the penalty if that is less. */
    long cheapest(int mentee, CheapestFirst pairs) {
        long least = penalty;
        int[] sorted = pairs.sorted();
        int at = rows.start(mentee);
        int known = pairs.known(mentee);
        while (true) {
            for (; at < known; at++) {
                int cost = Rows.cost(sorted[at]);
                if (cost >= least) {
                    return least;
                }
                least = Math.min(least, cost - v[Rows.column(sorted[at])]);
            }
            known = pairs.extend(mentee);
            if (at == known) {
                return least;
            }
        }
    }
}
