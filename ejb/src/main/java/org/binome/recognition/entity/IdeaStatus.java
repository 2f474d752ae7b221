package org.binome.recognition.entity;

/** Where an idea stands. */
public enum IdeaStatus {
    /** Written; nobody but the two can read it. */
    AWAITING_PARTNER,
    /** Both agree; HR has it. */
    NEW,
    /** HR is at it. */
    TAKEN_UP,
    ANSWERED,
    /** Taken back by one of the two; its text is gone. */
    WITHDRAWN
}
