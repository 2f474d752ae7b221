package org.binome.pairing.entity;

/** The two parts in one pairing. */
public enum Side {
    /** Shares. */
    MENTOR,
    /** Learns. */
    MENTEE;

    public Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
