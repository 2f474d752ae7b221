package org.binome.recognition.entity;

/** How a testimonial names who wrote it. */
public enum Naming {
    FIRST_NAME_AND_UNIT,
    /** Only whether a mentor or a mentee. */
    NO_NAME
}
