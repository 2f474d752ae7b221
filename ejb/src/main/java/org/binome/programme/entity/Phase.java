package org.binome.programme.entity;

/** The phases of a campaign, in their order; a campaign only ever moves forward. */
public enum Phase {
    /** HR prepares; nobody else sees it. */
    DRAFT,
    /** People enrol. */
    ENROLMENT,
    /** Rounds are run, proposals published and answered. */
    MATCHING,
    /** Pairs meet. */
    RUNNING,
    /** Over, for good. */
    CLOSED;

    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }
}
