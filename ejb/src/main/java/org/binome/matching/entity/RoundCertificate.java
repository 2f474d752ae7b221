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

/** The proof that a round's plan was the best: prices, places, pairs and scores as comma-separated lines. */
@Entity
@Table(name = "round_certificate")
public class RoundCertificate extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private MatchingRound round;

    @Column(name = "body")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private String body;

    protected RoundCertificate() {}

    public RoundCertificate(MatchingRound round, String body) {
        this.round = Objects.requireNonNull(round);
        this.body = Objects.requireNonNull(body);
    }

    public MatchingRound round() {
        return round;
    }

    public String body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundCertificate that && Objects.equals(round, that.round());
    }

    @Override
    public int hashCode() {
        return Objects.hash(round);
    }
}
