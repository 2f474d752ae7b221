package org.binome.pairing.entity;

/** Where a pairing stands. */
public enum PairingStatus {
    /** Both said yes to each other; the charter waits for two signatures. */
    AWAITING_CHARTER,
    ACTIVE,
    PAUSED,
    /** Came to its planned end. */
    COMPLETED,
    /** Ended before, by whoever wished so; nobody's fault. */
    ENDED_EARLY;

    /** True while it takes a place of both people. */
    public boolean isOpen() {
        return this == AWAITING_CHARTER || this == ACTIVE || this == PAUSED;
    }
}
