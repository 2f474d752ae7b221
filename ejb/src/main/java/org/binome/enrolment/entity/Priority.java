package org.binome.enrolment.entity;

/** How much a need matters to the person. */
public enum Priority {
    NICE,
    USEFUL,
    IMPORTANT;

    /** From 1 to 3. */
    public int weight() {
        return ordinal() + 1;
    }
}
