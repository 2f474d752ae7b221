package org.binome.matching.engine;

import java.util.Arrays;

/** The rows the other way round: for each mentor the mentees who may have them, each with the cost. */
final class Columns {
    private final int[] starts;
    private final int[] ends;
    private int[] mentees;
    private short[] costs;
    private int tail;

    /** Of so many mentors, some of whom may not be in the rows yet. */
    Columns(Rows rows, int mentors) {
        starts = new int[mentors + 1];
        int[] given = rows.pairs();
        tail = rows.edges();
        for (int at = 0; at < tail; at++) {
            starts[Rows.column(given[at]) + 1]++;
        }
        for (int j = 0; j < mentors; j++) {
            starts[j + 1] += starts[j];
        }
        ends = Arrays.copyOf(starts, mentors);
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

    /** One more pair of a mentor; the column moves behind all others. */
    void add(int mentor, int mentee, int cost) {
        int length = ends[mentor] - starts[mentor];
        boolean last = ends[mentor] == tail;
        if (!last) {
            reserve(length + 1);
            System.arraycopy(mentees, starts[mentor], mentees, tail, length);
            System.arraycopy(costs, starts[mentor], costs, tail, length);
            starts[mentor] = tail;
            tail += length;
        }
        reserve(1);
        put(tail++, mentee, cost);
        ends[mentor] = tail;
    }

    private void reserve(int more) {
        if (tail + more > mentees.length) {
            int length = tail + Math.max(more, tail / 8);
            mentees = Arrays.copyOf(mentees, length);
            costs = Arrays.copyOf(costs, length);
        }
    }

    private void put(int at, int mentee, int cost) {
        mentees[at] = mentee;
        costs[at] = (short) cost;
    }
}
