package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Mentors in the order of a number each has; who has a negative one is not among them.
 *
 * @param numbers ascending
 * @param mentors whose they are, by index
 */
record Sorted(long[] numbers, int[] mentors) {
    /** Sorts mentors by these numbers of theirs. */
    static Sorted by(long... numbers) {
        int[] order = IntStream.range(0, numbers.length)
                .filter(j -> numbers[j] >= 0)
                .boxed()
                .sorted(Comparator.comparingLong(j -> numbers[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Sorted(Arrays.stream(order).mapToLong(j -> numbers[j]).toArray(), order);
    }

    int size() {
        return mentors.length;
    }

    /** Number of mentors who have at most so much: they are the first. */
    int upTo(long most) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
