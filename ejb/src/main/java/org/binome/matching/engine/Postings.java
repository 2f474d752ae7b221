package org.binome.matching.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/** Which mentors have something, by its id: as a bitmap what many have, as a list what few have. */
final class Postings {
    /** Says the ids under which a mentor is found. */
    @FunctionalInterface
    interface Keys {
        void of(Profile mentor, LongConsumer found);
    }

    private final Map<Long, Posting> byKey = new HashMap<>();

    Postings(Profile[] mentors, Keys keys) {
        for (int j = 0; j < mentors.length; j++) {
            int mentor = j;
            keys.of(mentors[j], key -> byKey.computeIfAbsent(key, any -> new Posting())
                    .append(mentor));
        }
        byKey.values().forEach(posting -> posting.pack(mentors.length));
    }

    /** Adds to the set all mentors found under the id. */
    void addTo(long[] set, long key) {
        Posting posting = byKey.get(key);
        if (posting != null) {
            posting.addTo(set);
        }
    }

    /** Removes from the set all mentors found under the id. */
    void removeFrom(long[] set, long key) {
        Posting posting = byKey.get(key);
        if (posting != null) {
            posting.removeFrom(set);
        }
    }

    private static final class Posting {
        private int[] few = new int[4];
        private int size;
        private long[] many;

        void append(int mentor) {
            if (size == few.length) {
                few = Arrays.copyOf(few, 2 * size);
            }
            few[size++] = mentor;
        }

        /** A list costs a step a mentor, a bitmap a step for 64 mentors of the whole pool, several at a time. */
        void pack(int mentors) {
            if (size > mentors / Long.SIZE / 2) {
                many = Bits.none(mentors);
                addTo(many, few, size);
                few = new int[0];
            } else {
                few = Arrays.copyOf(few, size);
            }
        }

        void addTo(long[] set) {
            if (many == null) {
                addTo(set, few, size);
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

        private static void addTo(long[] set, int[] mentors, int count) {
            for (int i = 0; i < count; i++) {
                Bits.set(set, mentors[i]);
            }
        }
    }
}
