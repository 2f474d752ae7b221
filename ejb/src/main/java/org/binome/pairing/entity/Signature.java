package org.binome.pairing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One person's signature under one version of the charter, in the language it was read in. */
@Embeddable
public class Signature implements Serializable {

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "charter_version")
    private Integer charterVersion;

    @Column(name = "charter_language")
    private String language;

    protected Signature() {}

    public Signature(Instant signedAt, int charterVersion, String language) {
        this.signedAt = Objects.requireNonNull(signedAt);
        this.charterVersion = charterVersion;
        this.language = Objects.requireNonNull(language);
    }

    public boolean given() {
        return signedAt != null;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Integer charterVersion() {
        return charterVersion;
    }

    public String language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that
                && Objects.equals(signedAt, that.signedAt)
                && Objects.equals(charterVersion, that.charterVersion)
                && Objects.equals(language, that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(signedAt, charterVersion);
    }
}
