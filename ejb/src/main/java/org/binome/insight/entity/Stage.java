package org.binome.insight.entity;

import java.util.Locale;

/** How far somebody has come in a campaign; each stage is a part of the one before, and nobody falls back. */
public enum Stage {
    /** Invited; where nobody was invited, everybody who works here; and whoever came unasked. */
    ASKED,
    /** Has said yes, also when the person left later. */
    ENROLLED,
    /** Has been in a published proposal. */
    PROPOSED,
    /** Is one of two who both agreed. */
    AGREED,
    /** Is one of two who both signed the charter. */
    ACTIVE;

    /** Of its texts: {@code <key>.name}, {@code <key>.note}. */
    public String key() {
        return "insight.stage." + name().toLowerCase(Locale.ROOT);
    }
}
