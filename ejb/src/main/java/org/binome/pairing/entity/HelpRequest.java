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
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** One of a pair asks whoever coordinates the campaign for help. The partner does not learn of it. */
@Entity
@Table(name = "help_request")
public class HelpRequest extends Aggregate {

    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.QUARTER)
    private Side askedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answerer_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.QUARTER)
    private Employee answerer;

    @Column(name = "body")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.QUARTER)
    private String body;

    @Column(name = "asked_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.QUARTER)
    private Instant askedAt;

    protected HelpRequest() {}

    /** @throws InvalidException when it is empty or too long; ConflictException when nobody could answer */
    public HelpRequest(Pairing pairing, Side askedBy, String body, Instant at) {
        InvalidException.unless(!body.isBlank(), "pairing.help-empty", "body");
        InvalidException.unless(body.strip().length() <= LONGEST, "pairing.help-long", "body");
        this.pairing = pairing;
        this.askedBy = Objects.requireNonNull(askedBy);
        this.answerer = pairing.counsellor().orElseThrow(() -> new ConflictException("pairing.help-nobody"));
        this.body = body.strip();
        this.askedAt = Objects.requireNonNull(at);
    }

    public Pairing pairing() {
        return pairing;
    }

    public Side askedBy() {
        return askedBy;
    }

    public Employee asker() {
        return pairing.enrolment(askedBy).employee();
    }

    public Employee answerer() {
        return answerer;
    }

    public String body() {
        return body;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HelpRequest that
                && Objects.equals(pairing, that.pairing())
                && askedBy == that.askedBy()
                && Objects.equals(askedAt, that.askedAt())
                && Objects.equals(body, that.body());
    }

    @Override
    public int hashCode() {
        return Objects.hash(askedBy, askedAt);
    }
}
