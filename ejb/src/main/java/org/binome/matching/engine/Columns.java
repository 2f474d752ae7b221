package org.binome.matching.engine;

import java.util.Arrays;

/** The rows the other way round: for each mentor the mentees who may have them, each with the cost. */
final class Columns {
    /** A column that has to move gets room for a quarter more. */
    private static final int GROWTH = 4;

    private final int[] starts;
    private final int[] ends;
    /** Up to where each column may grow in its place. */
    private final int[] limits;

    private int[] mentees;
    private short[] costs;
    private int tail;

    /** Of so many mentors, some of whom may not be in the rows yet, each with room for some mentees more. */
    Columns(Rows rows, int mentors, int room) {
        int[] given = rows.pairs();
        starts = new int[mentors + 1];
        for (int at = 0; at < rows.edges(); at++) {
            starts[Rows.column(given[at]) + 1]++;
        }
        for (int j = 0; j < mentors; j++) {
            starts[j + 1] += starts[j] + room;
        }
        tail = starts[mentors];
        ends = Arrays.copyOf(starts, mentors);
        limits = Arrays.copyOfRange(starts, 1, mentors + 1);
        mentees = new int[tail];
        costs = new short[tail];
        for (int i = 0; i < rows.count(); i++) {
            for (int at = rows.start(i); at < rows.end(i); at++) {
                put(ends[Rows.column(given[at])]++, i, Rows.cost(given[at]));
            }
        }
    }

    int start(int mentor) {
        return starts[mentor];
    }

    int end(int mentor) {
        return ends[mentor];
    }

    int cost(int at) {
        return costs[at];
    }

    int mentee(int at) {
        return mentees[at];
    }

    /** One more pair of a mentor. */
    void add(int mentor, int mentee, int cost) {
        if (ends[mentor] == limits[mentor]) {
            move(mentor);
        }
        put(ends[mentor]++, mentee, cost);
    }

    /** Behind all others. */
    private void move(int mentor) {
        int length = ends[mentor] - starts[mentor];
        int room = length + length / GROWTH + GROWTH;
        if (tail + room > mentees.length) {
            int more = tail + Math.max(room, tail / GROWTH);
            mentees = Arrays.copyOf(mentees, more);
            costs = Arrays.copyOf(costs, more);
        }
        System.arraycopy(mentees, starts[mentor], mentees, tail, length);
        System.arraycopy(costs, starts[mentor], costs, tail, length);
        starts[mentor] = tail;
        ends[mentor] = tail + length;
        tail += room;
        limits[mentor] = tail;
    }

    private void put(int at, int mentee, int cost) {
        mentees[at] = mentee;
        costs[at] = (short) cost;
    }
}
