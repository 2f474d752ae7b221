package org.binome.safeguard.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** One message between somebody and the contact. */
@Embeddable
public class SafeMessage implements Serializable {

    /** In characters. */
    public static final int LONGEST = 4000;

    @Column(name = "by_author")
    private boolean byAuthor;

    @Column(name = "body")
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected SafeMessage() {}

    /** @throws InvalidException when it says nothing, or too much */
    SafeMessage(boolean byAuthor, String body, Instant writtenAt) {
        InvalidException.unless(!body.isBlank() && body.strip().length() <= LONGEST, "safeguard.words", "words");
        this.byAuthor = byAuthor;
        this.body = body.strip();
        this.writtenAt = Objects.requireNonNull(writtenAt);
    }

    /** False for the contact's. */
    public boolean byAuthor() {
        return byAuthor;
    }

    public String body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeMessage that
                && byAuthor == that.byAuthor
                && Objects.equals(body, that.body)
                && Objects.equals(writtenAt, that.writtenAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, writtenAt);
    }
}
