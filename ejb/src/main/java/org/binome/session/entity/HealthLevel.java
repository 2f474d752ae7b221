package org.binome.session.entity;

/** How a pairing does, by facts alone; the most pressing first. */
public enum HealthLevel {
    SILENT,
    NEEDS_ATTENTION,
    ON_TRACK
}
