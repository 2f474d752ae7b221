package org.binome.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.binome.shared.ConflictException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** The person's own yes to taking part, and its end (P05). */
@Embeddable
public class Consent implements Serializable {

    /** Version of the wording people agree to now; grows with each change of its meaning. */
    public static final int CURRENT_TEXT = 2;

    /** The first wording that tells who may be shown to people who look for a mentor. */
    private static final int TELLS_OF_ASKING = 2;

    @Column(name = "consent_given_at")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Instant givenAt;

    @Column(name = "consent_revoked_at")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Instant revokedAt;

    /** Which wording was agreed to; 0 before the first consent. */
    @Column(name = "consent_text_version")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private int textVersion;

    protected Consent() {}

    static Consent none() {
        return new Consent();
    }

    private Consent(Instant givenAt, Instant revokedAt, int textVersion) {
        this.givenAt = Objects.requireNonNull(givenAt);
        this.revokedAt = revokedAt;
        this.textVersion = textVersion;
    }

    /** @throws ConflictException when the person has read an earlier wording */
    static Consent given(Instant at, int textVersion) {
        ConflictException.unless(textVersion == CURRENT_TEXT, "enrolment.consent-text-changed");
        return new Consent(at, null, textVersion);
    }

    Consent revoked(Instant at) {
        return new Consent(givenAt, Objects.requireNonNull(at), textVersion);
    }

    /** Whether the wording agreed to says that people who look for a mentor may see the person. */
    public boolean coversBeingAsked() {
        return stands() && textVersion >= TELLS_OF_ASKING;
    }

    public boolean stands() {
        return givenAt != null && revokedAt == null;
    }

    /** Null before the first consent. */
    public Instant givenAt() {
        return givenAt;
    }

    /** Null while the consent stands. */
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
