package org.binome.matching.engine;

import java.util.Arrays;

/** The smallest few of the numbers shown, in order; so few that making room for another one costs next to nothing. */
final class Smallest {
    private final long[] numbers;
    private int size;
    private long limit;

    Smallest(int most) {
        numbers = new long[most];
    }

    /** Starts anew; only what is below the limit counts. */
    void clear(long below) {
        size = 0;
        limit = numbers.length == 0 ? Long.MIN_VALUE : below;
    }

    /** Whether the number would be among the smallest. */
    boolean takes(long number) {
        return number < limit;
    }

    /** Keeps the number, different from all others, if it {@link #takes} it. */
    void add(long number) {
        if (takes(number)) {
            int place = -Arrays.binarySearch(numbers, 0, size, number) - 1;
            size = Math.min(size + 1, numbers.length);
            System.arraycopy(numbers, place, numbers, place + 1, size - place - 1);
            numbers[place] = number;
            limit = size == numbers.length ? Math.min(limit, numbers[size - 1]) : limit;
        }
    }

    /** The numbers kept, ascending. */
    long[] sorted() {
        return Arrays.copyOf(numbers, size);
    }
}
