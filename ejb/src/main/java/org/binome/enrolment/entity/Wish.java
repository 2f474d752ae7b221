package org.binome.enrolment.entity;

/** How gladly somebody would teach a skill. Counts more than being able to. */
public enum Wish {
    IF_NEEDED,
    GLADLY,
    WITH_JOY;

    /** From 1 to 3. */
    public int weight() {
        return ordinal() + 1;
    }
}
