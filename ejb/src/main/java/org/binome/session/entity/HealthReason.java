package org.binome.session.entity;

/**
 * The one fact that decides how a pairing does. The first that applies, in this order, is told. Cancellations are none of them:
 * they are a count for the whole campaign, and nobody is blamed.
 */
public enum HealthReason {
    /** The two pause, by their own wish. */
    PAUSED(HealthLevel.ON_TRACK),
    /** Agreed long ago, and the charter is not signed: days since. */
    CHARTER_FORGOTTEN(HealthLevel.SILENT),
    /** Agreed a while ago, and the charter is not signed: days since. */
    CHARTER_LATE(HealthLevel.NEEDS_ATTENTION),
    /** Agreed lately, the charter is to be signed: days since. */
    CHARTER_OPEN(HealthLevel.ON_TRACK),
    /** No session for long, and none ahead: days since the last one. */
    NO_CONTACT(HealthLevel.SILENT),
    /** Began a while ago, has not met, and no session is ahead: days since. */
    NOT_MET(HealthLevel.NEEDS_ATTENTION),
    /** Fewer sessions than the rhythm asks for: how many are missing. */
    BEHIND(HealthLevel.NEEDS_ATTENTION),
    /** Began lately: days since. */
    BEGUN(HealthLevel.ON_TRACK),
    /** Meets: how many sessions so far. */
    MEETS(HealthLevel.ON_TRACK);

    private final HealthLevel level;

    HealthReason(HealthLevel level) {
        this.level = level;
    }

    public HealthLevel level() {
        return level;
    }
}
