package org.binome.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The person's own yes to taking part, and its end (P05). */
@Embeddable
public class Consent implements Serializable {

    @Column(name = "consent_given_at")
    private Instant givenAt;

    @Column(name = "consent_revoked_at")
    private Instant revokedAt;

    /** Which wording was agreed to. */
    @Column(name = "consent_text_version")
    private int textVersion;

    protected Consent() {}

    Consent(Instant givenAt, int textVersion) {
        this.givenAt = Objects.requireNonNull(givenAt);
        this.textVersion = textVersion;
    }

    Consent revoked(Instant at) {
        Consent consent = new Consent(givenAt, textVersion);
        consent.revokedAt = at;
        return consent;
    }

    public boolean stands() {
        return givenAt != null && revokedAt == null;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public int textVersion() {
        return textVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that
                && Objects.equals(givenAt, that.givenAt)
                && Objects.equals(revokedAt, that.revokedAt)
                && textVersion == that.textVersion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(givenAt, revokedAt);
    }
}
