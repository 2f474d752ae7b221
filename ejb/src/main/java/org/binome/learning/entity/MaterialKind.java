package org.binome.learning.entity;

/** What can be read. */
public enum MaterialKind {
    /** A training in steps, with a quiz at its end. */
    MODULE,
    /** A piece of advice for a stage. */
    ARTICLE
}
