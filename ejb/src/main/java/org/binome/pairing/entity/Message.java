package org.binome.pairing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** What one of a pair writes to the other. The two read it and nobody else does (P26); it is never changed. */
@Entity
@Table(name = "pairing_message")
public class Message extends Aggregate {

    /** Longest message, in characters. */
    public static final int LONGEST = 4000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    @Enumerated(EnumType.STRING)
    @Column(name = "author")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Side author;

    @Column(name = "body")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private String body;

    @Column(name = "said_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant saidAt;

    /** When the other one had it on the screen; null before. The author is not told. */
    @Column(name = "read_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.ACCESS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant readAt;

    @Column(name = "told")
    private boolean told;

    protected Message() {}

    /**
     * @param told true when a mail tells the other one that something waits
     * @throws InvalidException when it is empty or too long; ConflictException once the pairing has ended
     */
    public Message(Pairing pairing, Side author, String body, Instant at, boolean told) {
        ConflictException.unless(pairing.status().isOpen(), "pairing.ended");
        InvalidException.unless(!body.isBlank(), "pairing.message-empty", "body");
        InvalidException.unless(body.strip().length() <= LONGEST, "pairing.message-long", "body");
        this.pairing = pairing;
        this.author = Objects.requireNonNull(author);
        this.body = body.strip();
        this.saidAt = Objects.requireNonNull(at);
        this.told = told;
    }

    /** The first time counts. */
    public void read(Instant at) {
        readAt = readAt == null ? at : readAt;
    }

    /** True while the other one has not had it on the screen. */
    public boolean unread() {
        return readAt == null;
    }

    public Pairing pairing() {
        return pairing;
    }

    public Side author() {
        return author;
    }

    public String body() {
        return body;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public boolean told() {
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that
                && Objects.equals(pairing, that.pairing())
                && author == that.author()
                && Objects.equals(saidAt, that.saidAt())
                && Objects.equals(body, that.body());
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, saidAt);
    }
}
