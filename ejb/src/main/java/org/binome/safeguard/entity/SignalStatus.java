package org.binome.safeguard.entity;

/** Where somebody's message to a contact stands. A withdrawn one is gone. */
public enum SignalStatus {
    OPEN,
    /** The contact has done what there was to do; the text is erased ninety days later. */
    SETTLED
}
