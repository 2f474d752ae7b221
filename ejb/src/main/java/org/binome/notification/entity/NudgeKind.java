package org.binome.notification.entity;

import java.util.Locale;

/** What people are reminded of. */
public enum NudgeKind {
    /** A proposal waits for an answer. */
    PROPOSAL,
    /** The charter waits for a signature. */
    CHARTER,
    /** The two have not met yet. */
    FIRST_MEETING,
    /** Two sessions in a row were cancelled. */
    CANCELLED_TWICE,
    /** The two have not met for a month. */
    SILENCE,
    /** A session waits for a word on how it was. */
    PULSE,
    /** The pairing is about to be closed (P28): told to everybody. */
    CLOSING,
    /** Several of them in one mail. Who stops these stops them all. */
    DIGEST;

    /** False for what everybody is told. */
    public boolean optional() {
        return this != CLOSING;
    }

    /** True for those that one can do without one by one. */
    public boolean single() {
        return this != CLOSING && this != DIGEST;
    }

    /** Kind of the letter. */
    public String letter() {
        return "nudge." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
