package org.binome.matching.engine;

import java.util.Arrays;

/** A binary heap of longs, least first. */
final class LongHeap {
    private long[] items = new long[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void push(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        int at = size++;
        while (at > 0 && items[(at - 1) / 2] > item) {
            items[at] = items[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        items[at] = item;
    }

    /** Removes the least item; the heap must not be empty. */
    long pop() {
        long least = items[0];
        long last = items[--size];
        int at = 0;
        int child = 1;
        while (child < size) {
            child += child + 1 < size && items[child + 1] < items[child] ? 1 : 0;
            if (items[child] >= last) {
                break;
            }
            items[at] = items[child];
            at = child;
            child = 2 * at + 1;
        }
        items[at] = last;
        return least;
    }
}
