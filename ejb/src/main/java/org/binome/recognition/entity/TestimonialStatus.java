package org.binome.recognition.entity;

/** Where a testimonial stands. */
public enum TestimonialStatus {
    /** Written; nobody but the two can read it. */
    AWAITING_PARTNER,
    /** Both agree; HR reads it. */
    AWAITING_HR,
    /** Every employee can read it. */
    PUBLISHED,
    REFUSED,
    /** Taken back by one of the two; its text is gone. */
    WITHDRAWN
}
