package org.binome.session.entity;

/** Where a session stands. */
public enum SessionStatus {
    /** Being prepared; not in the calendar yet. */
    PLANNED,
    /** Has place, theme and agenda; both have the invitation. */
    CONFIRMED,
    HELD,
    CANCELLED
}
