package org.binome.programme.entity;

/** Who is asked about a published proposal first (P13). */
public enum ApprovalOrder {
    /** The senior answers first; the junior learns nothing of a proposal that is declined. */
    SENIOR_FIRST,
    BOTH_AT_ONCE
}
