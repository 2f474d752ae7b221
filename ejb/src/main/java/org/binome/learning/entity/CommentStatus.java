package org.binome.learning.entity;

/** Where a comment stands. */
public enum CommentStatus {
    /** Only the author and HR read it. */
    WAITING,
    /** Everybody reads it. */
    APPROVED,
    /** Nobody but the author reads it any more. */
    REFUSED
}
