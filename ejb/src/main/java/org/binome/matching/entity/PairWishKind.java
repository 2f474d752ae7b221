package org.binome.matching.entity;

/** What HR wants of two people in the coming rounds. */
public enum PairWishKind {
    /** They are to be proposed to each other, as long as nothing forbids it. */
    PIN,
    /** They are never proposed to each other. */
    FORBID
}
