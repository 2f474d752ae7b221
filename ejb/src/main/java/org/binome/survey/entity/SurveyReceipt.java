package org.binome.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** That somebody has answered a survey, so that nobody is asked or counted twice; never what. */
@Entity
@Table(name = "survey_receipt")
public class SurveyReceipt extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SurveyKind kind;

    @Column(name = "campaign_id")
    private long campaignId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.OPINION, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee employee;

    /** The first of its kind in the campaign: its anonymous answers were kept. */
    @Column(name = "counted")
    private boolean counted;

    protected SurveyReceipt() {}

    /** @param first whether the person has not answered a survey of this kind in the campaign before */
    public SurveyReceipt(SurveyKind kind, Pairing pairing, Employee employee, boolean first) {
        this.kind = Objects.requireNonNull(kind);
        this.campaignId = pairing.campaign().id();
        this.pairing = pairing;
        this.employee = Objects.requireNonNull(employee);
        this.counted = first;
    }

    public SurveyKind kind() {
        return kind;
    }

    public long campaignId() {
        return campaignId;
    }

    public Pairing pairing() {
        return pairing;
    }

    public Employee employee() {
        return employee;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyReceipt that
                && kind == that.kind()
                && Objects.equals(pairing, that.pairing())
                && Objects.equals(employee, that.employee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, pairing, employee);
    }
}
