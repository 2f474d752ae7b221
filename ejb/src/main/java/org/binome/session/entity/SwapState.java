package org.binome.session.entity;

/** How far two have come with swapping roles in a session. */
public enum SwapState {
    /** The mentor teaches, as always. */
    NONE,
    /** One of the two has asked. */
    PROPOSED,
    /** Both have said yes: the mentee teaches. */
    AGREED
}
