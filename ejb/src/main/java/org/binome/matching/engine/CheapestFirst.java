package org.binome.matching.engine;

import java.util.Arrays;

/**
 * The rows of a problem with the cheapest pair first, so that a scan may stop at the first pair that cannot win any more. A row is
 * put in order only as far as it is looked at: its first few pairs, then some more, then the rest.
 */
final class CheapestFirst {
    private static final int FIRST = 12;
    private static final int SECOND = 48;

    /** Room is made for an eighth more pairs at a time. */
    private static final int GROWTH = 8;

    private final int[] starts;
    private final int[] ends;
    /** Where the end of the first row stands among the ends. */
    private final int firstEnd;

    private final int[] known;
    private int[] given;
    private int[] sorted;
    private int tail;

    /** Rows that stay as they are: where they start and end need not be kept twice. */
    CheapestFirst(Rows rows) {
        this(rows, rows.starts(), rows.starts(), 1, rows.count());
    }

    /** With room for more rows than there are yet. */
    CheapestFirst(Rows rows, int most) {
        this(rows, Arrays.copyOf(rows.starts(), most), Arrays.copyOfRange(rows.starts(), 1, most + 1), 0, most);
        room(tail + tail / GROWTH);
    }

    private CheapestFirst(Rows rows, int[] starts, int[] ends, int firstEnd, int most) {
        given = rows.pairs();
        tail = rows.edges();
        sorted = new int[tail];
        this.starts = starts;
        this.ends = ends;
        this.firstEnd = firstEnd;
        known = Arrays.copyOf(rows.starts(), most);
    }

    private void room(int pairs) {
        given = Arrays.copyOf(given, pairs);
        sorted = Arrays.copyOf(sorted, pairs);
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return ends[row + firstEnd];
    }

    /** A packed pair in the order in which it was given. */
    int given(int at) {
        return given[at];
    }

    /** Replaces a row, behind all others. */
    void put(int row, int[] pairs, int count) {
        if (tail + count > sorted.length) {
            room(tail + Math.max(count, tail / GROWTH));
        }
        System.arraycopy(pairs, 0, given, tail, count);
        starts[row] = tail;
        known[row] = tail;
        tail += count;
        ends[row] = tail;
    }

    /** Adds a pair to a row. */
    void add(int row, int pair) {
        int count = ends[row] - starts[row];
        int[] pairs = Arrays.copyOfRange(given, starts[row], ends[row] + 1);
        pairs[count] = pair;
        put(row, pairs, count + 1);
    }

    /** The packed pairs, in order between the start of a row and {@link #known}. */
    int[] sorted() {
        return sorted;
    }

    /** Up to where a row is in order. */
    int known(int row) {
        return known[row];
    }

    /** Puts more of a row in order and tells up to where it is now: no further than before if all of it was. */
    int extend(int row) {
        int start = starts[row];
        int from = known[row];
        int end = ends[row + firstEnd];
        if (from < end) {
            int count = from - start;
            int want = count == 0 ? FIRST : count < SECOND ? SECOND : end - from;
            known[row] = want + want / 2 < end - from ? cheapest(start, from, end, want) : rest(start, from, end);
        }
        return known[row];
    }

    /** Inserts the next few pairs one by one, each where it belongs. */
    private int cheapest(int start, int from, int end, int want) {
        int last = from == start ? -1 : sorted[from - 1];
        int to = from;
        int full = from + want;
        int most = Integer.MAX_VALUE;
        for (int at = start; at < end; at++) {
            int pair = given[at];
            if (pair < most && pair > last) {
                int place = to < full ? to++ : to - 1;
                while (place > from && sorted[place - 1] > pair) {
                    sorted[place] = sorted[place - 1];
                    place--;
                }
                sorted[place] = pair;
                most = to == full ? sorted[full - 1] : most;
            }
        }
        return to;
    }

    private int rest(int start, int from, int end) {
        int last = from == start ? -1 : sorted[from - 1];
        int to = from;
        for (int at = start; at < end; at++) {
            if (given[at] > last) {
                sorted[to++] = given[at];
            }
        }
        Arrays.sort(sorted, from, to);
        return to;
    }
}
