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
    int[] slots;
    final int[] used;
    final long[] u;
    final long[] v;
    final long penalty;
    private final long unaffordable;

    Assignment(Problem problem) {
        this(problem, problem.penalty(), 0);
    }

    /** With a penalty of its own, and with room for so many more mentees, and as many mentors, who are not there yet. */
    Assignment(Problem problem, long penalty, int spare) {
        rows = problem.rows();
        this.penalty = penalty;
        unaffordable = -2 * penalty - 1;
        int[] places = places(problem, spare + 1);
        mentorOf = new int[rows.count() + spare];
        slotOf = new int[rows.count() + spare];
        used = new int[places.length + spare];
        u = new long[rows.count() + spare];
        v = new long[places.length + spare];
        Arrays.fill(mentorOf, 0, rows.count(), NONE);
        Arrays.fill(mentorOf, rows.count(), mentorOf.length, PINNED);
        if (!problem.pins().isEmpty()) {
            takeOut(problem, places);
        }
        firstSlot = new int[v.length + 1];
        for (int j = 0; j < places.length; j++) {
            firstSlot[j + 1] = firstSlot[j] + places[j];
            // no path may lead to a mentor without places: a price that nobody can pay keeps them away
            v[j] = places[j] == 0 ? unaffordable : 0;
        }
        Arrays.fill(firstSlot, places.length, firstSlot.length, firstSlot[places.length]);
        Arrays.fill(v, places.length, v.length, unaffordable);
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

    /** Places by mentor; where there are very many, some more than a mentor has eligible mentees, so that none is ever short. */
    private static int[] places(Problem problem, int more) {
        int[] places = problem.capacities().clone();
        long all = 0;
        for (int place : places) {
            all += place;
        }
        return all <= 4L * (problem.rows().count() + places.length) ? places : clipped(places, problem.rows(), more);
    }

    private static int[] clipped(int[] places, Rows rows, int more) {
        int[] eligible = new int[places.length];
        for (int at = 0; at < rows.edges(); at++) {
            eligible[Rows.column(rows.pair(at))]++;
        }
        for (int j = 0; j < places.length; j++) {
            places[j] = Math.min(places[j], eligible[j] + more);
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

    /** A mentor who was not there yet, the next in turn, has so many places at a price. */
    void join(int mentor, int places, long price) {
        Arrays.fill(firstSlot, mentor + 1, firstSlot.length, firstSlot[mentor] + places);
        if (firstSlot[mentor + 1] > slots.length) {
            slots = Arrays.copyOf(slots, firstSlot[mentor + 1] + slots.length / 8);
        }
        v[mentor] = places == 0 ? unaffordable : price;
    }

    /** Nobody can have this mentor any more. */
    void close(int mentor) {
        v[mentor] = unaffordable;
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
        int at = pairs.start(mentee);
        int end = pairs.known(mentee);
        while (true) {
            for (; at < end; at++) {
                int cost = Rows.cost(sorted[at]);
                if (cost >= least) {
                    return least;
                }
                least = Math.min(least, cost - v[Rows.column(sorted[at])]);
            }
            end = pairs.extend(mentee);
            if (at == end) {
                return least;
            }
        }
    }

    /** Gives up places that are not exactly the cheapest for who has them, and sets the prices of mentees; those of mentors stay. */
    void keepExact(CheapestFirst pairs) {
        for (int i = 0; i < mentorOf.length; i++) {
            int mentor = mentorOf[i];
            if (mentor != PINNED) {
                u[i] = cheapest(i, pairs);
                if (mentor >= 0 && cost(i, mentor, pairs) - v[mentor] > u[i]) {
                    vacate(i);
                } else if (mentor == LEFT_OUT && u[i] < penalty) {
                    mentorOf[i] = NONE;
                }
            }
        }
    }

    /** What a pair costs, more than anything if it is not eligible. */
    private static long cost(int mentee, int mentor, CheapestFirst pairs) {
        int[] sorted = pairs.sorted();
        for (int at = pairs.start(mentee); at < pairs.known(mentee); at++) {
            if (Rows.column(sorted[at]) == mentor) {
                return Rows.cost(sorted[at]);
            }
        }
        for (int at = pairs.start(mentee); at < pairs.end(mentee); at++) {
            if (Rows.column(pairs.given(at)) == mentor) {
                return Rows.cost(pairs.given(at));
            }
        }
        return Long.MAX_VALUE / 2;
    }
}
