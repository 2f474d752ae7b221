package org.binome.matching.entity;

/** By what the mentees of a round are divided in an audit of equity (B05). */
public enum Division {
    SITE,
    /** The second level of the organisation. */
    UNIT,
    GRADE
}
