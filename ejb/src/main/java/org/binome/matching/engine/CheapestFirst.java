package org.binome.matching.engine;

import java.util.Arrays;

/**
 * The rows of a problem with the cheapest pair first, so that a scan may stop at the first pair that cannot win any more. A row is
 * sorted when it is first looked at, since many never are.
 */
final class CheapestFirst {
    private final Rows rows;
    private final int[] pairs;
    private final boolean[] sorted;

    CheapestFirst(Rows rows, int rowCount) {
        this.rows = rows;
        pairs = Arrays.copyOf(rows.pairs(), rows.edges());
        sorted = new boolean[rowCount];
    }

    /** Index of the row's first pair, after all of them are in order. */
    int start(int row) {
        if (!sorted[row]) {
            sorted[row] = true;
            Arrays.sort(pairs, rows.start(row), rows.end(row));
        }
        return rows.start(row);
    }

    int end(int row) {
        return rows.end(row);
    }

    /** What the pair costs: 10 000 less its score. */
    int cost(int pair) {
        return Rows.cost(pairs[pair]);
    }

    int mentor(int pair) {
        return Rows.column(pairs[pair]);
    }
}
