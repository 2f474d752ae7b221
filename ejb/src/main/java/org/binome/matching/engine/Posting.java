package org.binome.matching.engine;

import java.util.Arrays;

/** A set of mentors that is added to others or taken from them: a bitmap of many, a list of few. */
final class Posting {
    private int[] few = new int[4];
    private int size;
    private long[] many;

    void append(int mentor) {
        if (size == few.length) {
            few = Arrays.copyOf(few, 2 * size);
        }
        few[size++] = mentor;
    }

    /** To be called when all are in. A list costs a step a mentor; a bitmap one for 64 of all mentors, several at a time. */
    void pack(int mentors) {
        few = Arrays.copyOf(few, size);
        if (size > mentors / Long.SIZE / 2) {
            long[] bits = Bits.none(mentors);
            addTo(bits);
            many = bits;
            few = new int[0];
        }
    }

    void addTo(long[] set) {
        if (many == null) {
            for (int mentor : few) {
                Bits.set(set, mentor);
            }
        } else {
            Bits.add(set, many);
        }
    }

    void removeFrom(long[] set) {
        if (many == null) {
            for (int mentor : few) {
                Bits.unset(set, mentor);
            }
        } else {
            Bits.remove(set, many);
        }
    }
}
