package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.enrolment.entity.Enrolment;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** A mentee for whom a round found nobody, with the reason that may be told. */
@Entity
@Table(name = "unmatched")
public class Unmatched extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private MatchingRound round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private UnmatchedReason reason;

    /** Mentors who would be possible, had they a place left. */
    @Column(name = "possible_mentors")
    private int possibleMentors;

    protected Unmatched() {}

    public Unmatched(MatchingRound round, Enrolment enrolment, UnmatchedReason reason, int possibleMentors) {
        this.round = Objects.requireNonNull(round);
        this.enrolment = Objects.requireNonNull(enrolment);
        this.reason = Objects.requireNonNull(reason);
        this.possibleMentors = possibleMentors;
    }

    public MatchingRound round() {
        return round;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public UnmatchedReason reason() {
        return reason;
    }

    public int possibleMentors() {
        return possibleMentors;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unmatched that
                && Objects.equals(round, that.round())
                && Objects.equals(enrolment, that.enrolment());
    }

    @Override
    public int hashCode() {
        return Objects.hash(round, enrolment);
    }
}
