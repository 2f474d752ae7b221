package org.binome.skill.entity;

/** How well somebody knows a skill, as the person says. */
public enum Level {
    PRACTISING,
    AT_EASE,
    MASTERING;

    /** From 1 to 3. */
    public int weight() {
        return ordinal() + 1;
    }
}
