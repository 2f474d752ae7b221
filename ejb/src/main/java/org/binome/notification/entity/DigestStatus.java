package org.binome.notification.entity;

/** How far somebody is with the monthly digest. */
public enum DigestStatus {
    /** Wanted on the page, not yet confirmed by the link in the mail: nothing comes. */
    ASKED,
    /** It comes each month that brings something new. */
    CONFIRMED,
    /** It comes no longer. */
    STOPPED
}
