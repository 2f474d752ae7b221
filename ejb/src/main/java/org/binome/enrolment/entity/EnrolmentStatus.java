package org.binome.enrolment.entity;

/** Where an enrolment stands. */
public enum EnrolmentStatus {
    /** Being filled in; nobody else sees it. */
    DRAFT,
    /** Consented; takes part in rounds. */
    ENROLLED,
    /** Keeps the place, receives no request. */
    PAUSED,
    /** Gone, by own wish; may enrol again with a new consent. */
    WITHDRAWN
}
