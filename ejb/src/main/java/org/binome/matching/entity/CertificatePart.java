package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** A part of the file that proves a round's plan (B01): JSON under gzip, without names; large rounds have many parts. */
@Entity
@Table(name = "certificate_part")
public class CertificatePart extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private MatchingRound round;

    /** From 0. */
    @Column(name = "number")
    private int number;

    /** Nobody's name, but scores by which the desk's reader could recognise somebody. */
    @Column(name = "body")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private byte[] body;

    protected CertificatePart() {}

    public CertificatePart(MatchingRound round, int number, byte[] body) {
        this.round = Objects.requireNonNull(round);
        this.number = number;
        this.body = body.clone();
    }

    public MatchingRound round() {
        return round;
    }

    public int number() {
        return number;
    }

    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificatePart that && number == that.number() && Objects.equals(round, that.round());
    }

    @Override
    public int hashCode() {
        return Objects.hash(round, number);
    }
}
