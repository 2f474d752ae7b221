package org.binome.matching.engine;

import java.util.Arrays;

/** Eligible pairs as compressed sparse rows: one row a mentee, ascending columns of mentors, a score each. */
final class Rows {
    private final int[] starts;
    private final int[] columns;
    private final int[] scores;

    private Rows(int[] starts, int[] columns, int[] scores) {
        this.starts = starts;
        this.columns = columns;
        this.scores = scores;
    }

    /**
     * Sorts pairs into rows by counting, first by column, then (stably) by row.
     *
     * @throws IllegalArgumentException if a pair appears twice
     */
    static Rows of(int rowCount, int columnCount, int[] rows, int[] columns, int[] scores) {
        int[] byColumn = order(columnCount, columns, identity(columns.length));
        int[] order = order(rowCount, rows, byColumn);
        int[] starts = new int[rowCount + 1];
        int[] sortedColumns = new int[order.length];
        int[] sortedScores = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int edge = order[i];
            starts[rows[edge] + 1]++;
            sortedColumns[i] = columns[edge];
            sortedScores[i] = scores[edge];
            if (i > 0 && rows[order[i - 1]] == rows[edge] && sortedColumns[i - 1] == columns[edge]) {
                throw new IllegalArgumentException("a pair appears twice");
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new Rows(starts, sortedColumns, sortedScores);
    }

    int edges() {
        return columns.length;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int column(int edge) {
        return columns[edge];
    }

    int score(int edge) {
        return scores[edge];
    }

    /** The score of a pair, or -1 if there is none. */
    int score(int row, int column) {
        int edge = Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
        return edge < 0 ? -1 : scores[edge];
    }

    private static int[] identity(int length) {
        int[] order = new int[length];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static int[] order(int keys, int[] key, int[] before) {
        int[] next = new int[keys + 1];
        for (int edge : before) {
            next[key[edge] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[before.length];
        for (int edge : before) {
            order[next[key[edge]]++] = edge;
        }
        return order;
    }
}
