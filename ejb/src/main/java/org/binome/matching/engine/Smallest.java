package org.binome.matching.engine;

import java.util.Arrays;

/** The smallest few of the numbers shown: a heap with the greatest of them on top. */
final class Smallest {
    private final long[] heap;
    private int size;
    private long limit;

    Smallest(int most) {
        heap = new long[most];
    }

    /** Starts anew; only what is below the limit counts. */
    void clear(long below) {
        size = 0;
        limit = heap.length == 0 ? Long.MIN_VALUE : below;
    }

    /** Whether the number would be among the smallest. */
    boolean takes(long number) {
        return number < limit;
    }

    /** Keeps the number if it {@link #takes} it. */
    void add(long number) {
        if (number < limit && size < heap.length) {
            int at = size++;
            while (at > 0 && heap[(at - 1) / 2] < number) {
                heap[at] = heap[(at - 1) / 2];
                at = (at - 1) / 2;
            }
            heap[at] = number;
        } else if (number < limit) {
            sink(number);
        }
        if (size == heap.length) {
            limit = Math.min(limit, heap[0]);
        }
    }

    /** The numbers kept, ascending. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Puts the number in the place of the greatest. */
    private void sink(long number) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            int greater = child + 1 < size && heap[child + 1] > heap[child] ? child + 1 : child;
            if (heap[greater] <= number) {
                break;
            }
            heap[at] = heap[greater];
            at = greater;
        }
        heap[at] = number;
    }
}
