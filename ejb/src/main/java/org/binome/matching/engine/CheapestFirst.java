package org.binome.matching.engine;

import java.util.Arrays;

/**
 * The rows of a problem with the cheapest pair first, so that a scan may stop at the first pair that cannot win any more. A pair
 * is packed into one long, cost above mentor; a row is sorted when it is first looked at, since many never are.
 */
final class CheapestFirst {
    /** Bits of a mentor's index: {@link ProblemBuilder#MOST_PEOPLE} fit into them. */
    private static final int MENTOR_BITS = 20;

    private static final long MENTOR = (1L << MENTOR_BITS) - 1;

    private final Rows rows;
    private final long[] pairs;
    private final boolean[] sorted;

    CheapestFirst(Rows rows, int rowCount) {
        this.rows = rows;
        pairs = new long[rows.edges()];
        sorted = new boolean[rowCount];
    }

    /** Index of the row's first pair, after all of them are in order. */
    int start(int row) {
        if (!sorted[row]) {
            sorted[row] = true;
            for (int edge = rows.start(row); edge < rows.end(row); edge++) {
                pairs[edge] = (long) (Score.MAX - rows.score(edge)) << MENTOR_BITS | rows.column(edge);
            }
            Arrays.sort(pairs, rows.start(row), rows.end(row));
        }
        return rows.start(row);
    }

    int end(int row) {
        return rows.end(row);
    }

    /** What the pair costs: 10 000 less its score. */
    int cost(int pair) {
        return (int) (pairs[pair] >>> MENTOR_BITS);
    }

    int mentor(int pair) {
        return (int) (pairs[pair] & MENTOR);
    }
}
