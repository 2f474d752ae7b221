package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Mentors in the order of a number each has, to keep those with at most so much of it: a bitmap of all mentors below each of
 * some rungs, and one by one those between a rung and the limit.
 */
final class Ladder {
    private static final int RUNGS = 64;

    private final long[] sorted;
    private final int[] mentors;
    private final int gap;
    private final long[][] below;

    /** @param numbers of the mentors, by index; who has a negative one is never kept */
    Ladder(long[] numbers) {
        int[] order = IntStream.range(0, numbers.length)
                .filter(j -> numbers[j] >= 0)
                .boxed()
                .sorted(Comparator.comparingLong(j -> numbers[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        mentors = order;
        sorted = Arrays.stream(order).mapToLong(j -> numbers[j]).toArray();
        gap = Math.max(1, (order.length + RUNGS - 1) / RUNGS);
        below = new long[order.length / gap + 1][];
        long[] so = Bits.none(numbers.length);
        for (int i = 0; i <= order.length; i++) {
            if (i % gap == 0) {
                below[i / gap] = so.clone();
            }
            if (i < order.length) {
                Bits.set(so, order[i]);
            }
        }
    }

    /**
     * Keeps in the set those who have at most so much.
     *
     * @param scratch overwritten
     */
    void keepUpTo(long most, long[] set, long[] scratch) {
        int end = end(most);
        int rung = end / gap;
        System.arraycopy(below[rung], 0, scratch, 0, scratch.length);
        for (int i = rung * gap; i < end; i++) {
            Bits.set(scratch, mentors[i]);
        }
        Bits.keep(set, scratch);
    }

    /** Number of mentors who have at most so much. */
    private int end(long most) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
