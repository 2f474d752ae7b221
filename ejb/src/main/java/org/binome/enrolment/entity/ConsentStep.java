package org.binome.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One line in the history of a person's consent; never changed, never removed. */
@Embeddable
public class ConsentStep implements Serializable {

    /** What the person did. */
    public enum Kind {
        GIVEN,
        REVOKED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "at")
    private Instant at;

    @Column(name = "text_version")
    private int textVersion;

    protected ConsentStep() {}

    ConsentStep(Kind kind, Instant at, int textVersion) {
        this.kind = Objects.requireNonNull(kind);
        this.at = Objects.requireNonNull(at);
        this.textVersion = textVersion;
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    /** Which wording the step is about. */
    public int textVersion() {
        return textVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentStep that
                && kind == that.kind
                && Objects.equals(at, that.at)
                && textVersion == that.textVersion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, at);
    }
}
