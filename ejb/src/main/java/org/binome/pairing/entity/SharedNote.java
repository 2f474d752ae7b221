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

/** One living text that both of a pair read and write, and nobody else (P26). */
@Entity
@Table(name = "shared_note")
public class SharedNote extends Aggregate {

    /** Longest text, in characters. */
    public static final int LONGEST = 20_000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    @Column(name = "body")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Side writtenBy;

    @Column(name = "written_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant writtenAt;

    protected SharedNote() {}

    public SharedNote(Pairing pairing, Side author, String body, Instant at) {
        this.pairing = Objects.requireNonNull(pairing);
        write(author, body, at);
    }

    /** @throws ConflictException once the pairing has ended; InvalidException for more than {@value #LONGEST} characters */
    public final void write(Side author, String body, Instant at) {
        ConflictException.unless(pairing.status().isOpen(), "pairing.ended");
        InvalidException.unless(body.strip().length() <= LONGEST, "pairing.note-long", "body");
        this.writtenBy = Objects.requireNonNull(author);
        this.body = body.strip();
        this.writtenAt = Objects.requireNonNull(at);
    }

    public Pairing pairing() {
        return pairing;
    }

    public String body() {
        return body;
    }

    public Side writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedNote that && Objects.equals(pairing, that.pairing());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing);
    }
}
