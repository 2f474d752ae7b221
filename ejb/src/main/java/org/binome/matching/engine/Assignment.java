package org.binome.matching.engine;

import java.util.Arrays;

/**
 * A partial plan while it is being made, by index, with prices that prove it the best for the mentees placed so far.
 * Pins are taken out beforehand: their mentees wait for nothing and their places are gone.
 */
final class Assignment {
    static final int NONE = -1;

    private static final int LEFT_OUT = -2;
    private static final int PINNED = -3;

    final int[] mentorOf;
    final int[] slotOf;
    final int[] firstSlot;
    final int[] slots;
    final int[] used;
    final long[] u;
    final long[] v;
    private final Rows rows;
    private final long penalty;

    Assignment(Problem problem) {
        long[] mentees = problem.mentees();
        long[] mentors = problem.mentors();
        rows = problem.rows();
        penalty = problem.penalty();
        mentorOf = new int[mentees.length];
        slotOf = new int[mentees.length];
        used = new int[mentors.length];
        u = new long[mentees.length];
        v = new long[mentors.length];
        int[] places = places(problem, mentors);
        Arrays.fill(mentorOf, NONE);
        problem.pins().forEach((mentee, mentor) -> {
            mentorOf[Arrays.binarySearch(mentees, mentee)] = PINNED;
            places[Arrays.binarySearch(mentors, mentor)]--;
        });
        firstSlot = new int[mentors.length + 1];
        for (int j = 0; j < mentors.length; j++) {
            firstSlot[j + 1] = firstSlot[j] + places[j];
            // no path may lead to a mentor without places: a price that nobody can pay keeps them away
            v[j] = places[j] == 0 ? unaffordable() : 0;
        }
        slots = new int[firstSlot[mentors.length]];
    }

    /** No mentor needs more places than there are eligible mentees. */
    private static int[] places(Problem problem, long[] mentors) {
        int[] places = new int[mentors.length];
        for (int edge = 0; edge < problem.edges(); edge++) {
            places[Rows.column(problem.rows().pair(edge))]++;
        }
        for (int j = 0; j < mentors.length; j++) {
            places[j] = Math.min(places[j], problem.capacity(mentors[j]));
        }
        return places;
    }

    /** Gives each mentee a best mentor while one has places left; all prices of mentors stay 0, so all is proven. */
    void seed() {
        for (int i = 0; i < mentorOf.length; i++) {
            if (mentorOf[i] == NONE) {
                seed(i);
            }
        }
    }

    private void seed(int mentee) {
        long least = penalty;
        int mentor = NONE;
        for (int edge = rows.start(mentee); edge < rows.end(mentee); edge++) {
            long cost = Rows.cost(rows.pair(edge)) - v[Rows.column(rows.pair(edge))];
            int column = Rows.column(rows.pair(edge));
            boolean room = hasRoom(column);
            if (cost < least || cost == least && room && (mentor == NONE || column < mentor)) {
                least = cost;
                mentor = room ? column : NONE;
            }
        }
        u[mentee] = least;
        if (mentor != NONE) {
            fill(mentee, mentor);
        }
    }

    boolean waits(int mentee) {
        return mentorOf[mentee] == NONE;
    }

    boolean hasRoom(int mentor) {
        return used[mentor] < firstSlot[mentor + 1] - firstSlot[mentor];
    }

    void fill(int mentee, int mentor) {
        occupy(mentee, mentor, firstSlot[mentor] + used[mentor]++);
    }

    void occupy(int mentee, int mentor, int slot) {
        slots[slot] = mentee;
        slotOf[mentee] = slot;
        mentorOf[mentee] = mentor;
    }

    void leaveOut(int mentee) {
        mentorOf[mentee] = LEFT_OUT;
    }

    /** Index of the mentor, negative if the mentee is pinned or left out. */
    int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    long menteePrice(int mentee) {
        return u[mentee];
    }

    long mentorPrice(int mentor) {
        return v[mentor] == unaffordable() ? 0 : v[mentor];
    }

    private long unaffordable() {
        return -2 * penalty - 1;
    }
}
