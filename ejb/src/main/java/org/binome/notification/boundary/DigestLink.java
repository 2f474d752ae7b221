package org.binome.notification.boundary;

/** What a link that confirms the monthly digest is good for. */
public enum DigestLink {
    /** It confirms. */
    OPEN,
    /** It has confirmed already. */
    USED,
    /** Its week is over. */
    OVER,
    /** It was cut or made up, or another one has been sent since. */
    UNKNOWN
}
