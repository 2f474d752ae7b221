package org.binome.people.entity;

/** What an import does to one person. */
public enum ChangeKind {
    JOINED,
    RETURNED,
    CHANGED,
    GONE
}
