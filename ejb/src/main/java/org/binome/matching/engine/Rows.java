package org.binome.matching.engine;

import java.util.Arrays;

/**
 * Eligible pairs as compressed sparse rows, one row a mentee: one positive {@code int} a pair, its cost (10 000 less the score, 14
 * bits) above the index of its mentor (17 bits), so that the order of the ints is the order of cost and, where that is equal, of
 * person. The pairs of a row may stand in any order.
 */
final class Rows {
    /** Most mentors that fit into a packed pair. */
    static final int MOST_MENTORS = 131_071;

    static final int MENTOR_BITS = 17;
    static final int MENTOR = (1 << MENTOR_BITS) - 1;

    private final int[] starts;
    private final int[] pairs;

    /**
     * Rows over arrays that nobody changes any more.
     *
     * @param starts where each row starts, and the end of the last one: one more than there are mentees
     * @param pairs the packed pairs, without duplicates and without those banned; what comes after the end of the last row is not looked at
     */
    Rows(int[] starts, int[] pairs) {
        this.starts = starts;
        this.pairs = pairs;
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
        int[] pairs = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int edge = order[i];
            starts[rows[edge] + 1]++;
            pairs[i] = pack(scores[edge], columns[edge]);
            if (i > 0 && rows[order[i - 1]] == rows[edge] && column(pairs[i - 1]) == columns[edge]) {
                throw new IllegalArgumentException("a pair appears twice");
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new Rows(starts, pairs);
    }

    /** A pair as one int. */
    static int pack(int score, int column) {
        return Score.MAX - score << MENTOR_BITS | column;
    }

    /** Cost of a packed pair. */
    static int cost(int pair) {
        return pair >>> MENTOR_BITS;
    }

    /** Index of the mentor of a packed pair. */
    static int column(int pair) {
        return pair & MENTOR;
    }

    int count() {
        return starts.length - 1;
    }

    int edges() {
        return starts[starts.length - 1];
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    /** The packed pair at a place between start and end of a row. */
    int pair(int at) {
        return pairs[at];
    }

    /** Where each row starts, and the end of the last one; not to be changed. */
    int[] starts() {
        return starts;
    }

    /** All packed pairs, not to be changed. */
    int[] pairs() {
        return pairs;
    }

    /** The score of a pair, or -1 if there is none. */
    int score(int row, int column) {
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            if (column(pairs[at]) == column) {
                return Score.MAX - cost(pairs[at]);
            }
        }
        return -1;
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
