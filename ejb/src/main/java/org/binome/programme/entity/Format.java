package org.binome.programme.entity;

/** How the people of a campaign meet (P20). */
public enum Format {
    /** Two people, a session a month or so. */
    PAIR,
    /** Two people, once, for 45 minutes; their pairing ends by itself. */
    FLASH
}
