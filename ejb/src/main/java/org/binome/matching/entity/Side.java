package org.binome.matching.entity;

/** The two sides of a pair. */
public enum Side {
    MENTOR,
    MENTEE;

    public Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
