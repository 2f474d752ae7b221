package org.binome.learning.entity;

/** Where a module or an article stands. */
public enum MaterialStatus {
    /** Being written; only HR sees it. */
    DRAFT,
    PUBLISHED,
    /** Taken back; can be published again. */
    WITHDRAWN
}
