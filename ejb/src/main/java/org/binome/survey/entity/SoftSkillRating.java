package org.binome.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** How the mentor of a pair mentored, by one of the two, 1 to 5 each. Only the mean of both is ever told. */
@Entity
@Table(name = "soft_skill_rating")
public class SoftSkillRating extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    /** Who says it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private Side side;

    @Column(name = "pedagogy")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.OPINION, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int pedagogy;

    @Column(name = "communication")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.OPINION, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int communication;

    @Column(name = "patience")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.OPINION, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int patience;

    @Column(name = "adaptability")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.OPINION, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int adaptability;

    protected SoftSkillRating() {}

    /** @param scores by code of the question, all four there */
    public SoftSkillRating(Pairing pairing, Employee employee, Map<String, Integer> scores) {
        this.pairing = Objects.requireNonNull(pairing);
        this.employee = Objects.requireNonNull(employee);
        this.side = pairing.sideOf(employee);
        this.pedagogy = SoftSkill.PEDAGOGY.in(scores);
        this.communication = SoftSkill.COMMUNICATION.in(scores);
        this.patience = SoftSkill.PATIENCE.in(scores);
        this.adaptability = SoftSkill.ADAPTABILITY.in(scores);
    }

    public Pairing pairing() {
        return pairing;
    }

    public Side side() {
        return side;
    }

    /** 1 to 5. */
    public int of(SoftSkill skill) {
        return switch (skill) {
            case PEDAGOGY -> pedagogy;
            case COMMUNICATION -> communication;
            case PATIENCE -> patience;
            case ADAPTABILITY -> adaptability;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoftSkillRating that && side == that.side() && Objects.equals(pairing, that.pairing());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing, side);
    }
}
