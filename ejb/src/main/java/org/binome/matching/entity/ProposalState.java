package org.binome.matching.entity;

/** Where a match proposal stands. */
public enum ProposalState {
    /** Open: a draft that only HR sees, or published and waiting for answers. */
    PROPOSED,
    /** Both have said yes. */
    ACCEPTED,
    /** One has said no; which one is told to nobody. */
    DECLINED,
    /** Not answered in time. */
    EXPIRED,
    /** Taken back: replaced, removed, or one of the two no longer takes part. */
    WITHDRAWN
}
