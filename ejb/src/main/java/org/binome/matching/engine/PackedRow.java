package org.binome.matching.engine;

import java.util.Arrays;

/** A growing row of pairs, packed as in {@link Rows}; made once and used again for one mentee after another. */
final class PackedRow {
    private int[] pairs = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(int cost, int mentor) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = Rows.pack(Score.MAX - cost, mentor);
    }

    int mentor(int nth) {
        return Rows.column(pairs[nth]);
    }

    int[] copy() {
        return Arrays.copyOf(pairs, size);
    }
}
