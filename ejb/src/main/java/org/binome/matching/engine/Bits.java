package org.binome.matching.engine;

import java.util.Arrays;

/** Sets of mentors by index, one bit each, in plain words: loops this simple run on many bits at once. */
final class Bits {
    private Bits() {}

    /** No mentor, of so many. */
    static long[] none(int mentors) {
        return new long[(mentors + Long.SIZE - 1) / Long.SIZE];
    }

    static void clear(long[] bits) {
        Arrays.fill(bits, 0);
    }

    static void set(long[] bits, int mentor) {
        bits[mentor / Long.SIZE] |= 1L << mentor;
    }

    static void unset(long[] bits, int mentor) {
        bits[mentor / Long.SIZE] &= ~(1L << mentor);
    }

    static void add(long[] bits, long[] more) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= more[i];
        }
    }

    static void keep(long[] bits, long[] those) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= those[i];
        }
    }

    static void remove(long[] bits, long[] those) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~those[i];
        }
    }
}
