package org.binome.matching.engine;

/** The rows the other way round: for each mentor the mentees who may have them, each with the cost, as one long. */
final class Columns {
    private static final int MENTEE_BITS = 20;
    private static final int MENTEE = (1 << MENTEE_BITS) - 1;

    private final int[] starts;
    private final long[] pairs;

    Columns(Rows rows, int mentors) {
        starts = new int[mentors + 1];
        int[] given = rows.pairs();
        int edges = rows.edges();
        for (int at = 0; at < edges; at++) {
            starts[Rows.column(given[at]) + 1]++;
        }
        for (int j = 0; j < mentors; j++) {
            starts[j + 1] += starts[j];
        }
        int[] next = starts.clone();
        pairs = new long[edges];
        for (int i = 0; i < rows.count(); i++) {
            for (int at = rows.start(i); at < rows.end(i); at++) {
                pairs[next[Rows.column(given[at])]++] = (long) Rows.cost(given[at]) << MENTEE_BITS | i;
            }
        }
    }

    int start(int mentor) {
        return starts[mentor];
    }

    int end(int mentor) {
        return starts[mentor + 1];
    }

    int cost(int at) {
        return (int) (pairs[at] >> MENTEE_BITS);
    }

    int mentee(int at) {
        return (int) pairs[at] & MENTEE;
    }
}
