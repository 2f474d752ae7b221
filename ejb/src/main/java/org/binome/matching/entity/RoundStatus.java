package org.binome.matching.entity;

/** Where a matching round stands. */
public enum RoundStatus {
    /** Asked for, not begun. */
    QUEUED,
    RUNNING,
    /** Its plan has been proven the best and is stored. */
    DONE,
    /** Stopped by HR; nothing of it is stored. */
    CANCELLED,
    /** Broke off, or its plan did not pass the check; nothing of it is stored. */
    FAILED;

    public boolean open() {
        return this == QUEUED || this == RUNNING;
    }
}
