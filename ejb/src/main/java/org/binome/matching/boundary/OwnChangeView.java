package org.binome.matching.boundary;

/**
 * Something small a person could change in their own answers.
 *
 * @param kind of change
 * @param code of the language or skill, or the day with the half of it, as in {@code MONDAY-MORNING}; empty for a training
 * @param name in the reader's language; empty for a training
 */
public record OwnChangeView(Kind kind, String code, String name) {

    /** What the change is about. */
    public enum Kind {
        LANGUAGE,
        SKILL,
        HALF_DAY,
        TRAINING
    }
}
