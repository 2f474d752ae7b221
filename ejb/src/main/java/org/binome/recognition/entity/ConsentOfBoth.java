package org.binome.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.binome.matching.entity.Side;

/** When each of the two of a pairing agreed to something; null for who has not. Taken back at any time. */
@Embeddable
public class ConsentOfBoth implements Serializable {

    @Column(name = "mentor_consent_at")
    private Instant mentorAt;

    @Column(name = "mentee_consent_at")
    private Instant menteeAt;

    /** Neither has agreed. */
    protected ConsentOfBoth() {}

    public static ConsentOfBoth none() {
        return new ConsentOfBoth();
    }

    /** The same after one of the two has agreed; who had agreed before stays with the former time. */
    public ConsentOfBoth given(Side side, Instant at) {
        return of(side) ? this : with(side, Objects.requireNonNull(at));
    }

    /** The same after one of the two has taken it back. */
    public ConsentOfBoth takenBack(Side side) {
        return with(side, null);
    }

    private ConsentOfBoth with(Side side, Instant at) {
        ConsentOfBoth changed = new ConsentOfBoth();
        changed.mentorAt = side == Side.MENTOR ? at : mentorAt;
        changed.menteeAt = side == Side.MENTEE ? at : menteeAt;
        return changed;
    }

    public boolean of(Side side) {
        return (side == Side.MENTOR ? mentorAt : menteeAt) != null;
    }

    public boolean complete() {
        return mentorAt != null && menteeAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentOfBoth that
                && Objects.equals(mentorAt, that.mentorAt)
                && Objects.equals(menteeAt, that.menteeAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mentorAt, menteeAt);
    }
}
