package org.binome.matching.engine;

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
}
