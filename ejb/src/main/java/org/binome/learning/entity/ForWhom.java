package org.binome.learning.entity;

import java.util.Set;

/** Whose part a module or an article is about. */
public enum ForWhom {
    MENTOR,
    MENTEE,
    BOTH;

    /** Those that somebody with these parts reads; without a part, all. */
    public static Set<ForWhom> readBy(boolean mentor, boolean mentee) {
        return mentor == mentee ? Set.of(values()) : Set.of(mentor ? MENTOR : MENTEE, BOTH);
    }
}
