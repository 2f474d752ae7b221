package org.binome.matching.engine;

import java.util.Arrays;

/** The rows the other way round: for each mentor the mentees who may have them, each with the cost, as one long. */
final class Columns {
    private static final int MENTEE_BITS = 20;
    private static final int MENTEE = (1 << MENTEE_BITS) - 1;

    private final int[] starts;
    private final int[] ends;
    private long[] pairs;
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
        pairs = new long[tail];
        for (int i = 0; i < rows.count(); i++) {
            for (int at = rows.start(i); at < rows.end(i); at++) {
                pairs[ends[Rows.column(given[at])]++] = pack(i, Rows.cost(given[at]));
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
        return (int) (pairs[at] >> MENTEE_BITS);
    }

    int mentee(int at) {
        return (int) pairs[at] & MENTEE;
    }

    /** One more pair of a mentor; the column moves behind all others. */
    void add(int mentor, int mentee, int cost) {
        int length = ends[mentor] - starts[mentor];
        boolean last = ends[mentor] == tail;
        if (!last) {
            reserve(length + 1);
            System.arraycopy(pairs, starts[mentor], pairs, tail, length);
            starts[mentor] = tail;
            tail += length;
        }
        reserve(1);
        pairs[tail++] = pack(mentee, cost);
        ends[mentor] = tail;
    }

    private void reserve(int more) {
        if (tail + more > pairs.length) {
            pairs = Arrays.copyOf(pairs, tail + Math.max(more, tail / 8));
        }
    }

    private static long pack(int mentee, int cost) {
        return (long) cost << MENTEE_BITS | mentee;
    }
}
