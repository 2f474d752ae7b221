package org.binome.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** HR has asked somebody to enrol: once for each person and campaign. Nobody needs an invitation to enrol. */
@Entity
@Table(name = "enrolment_invitation")
public class Invitation extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee employee;

    @Column(name = "invited_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant invitedAt;

    protected Invitation() {}

    /** @throws ConflictException while the campaign takes nobody, or not this person (P02, P08) */
    public Invitation(Campaign campaign, Employee employee, Instant invitedAt) {
        ConflictException.unless(campaign.takesEnrolments(), "enrolment.window-closed");
        ConflictException.unless(campaign.admits(employee), "enrolment.not-eligible");
        this.campaign = campaign;
        this.employee = employee;
        this.invitedAt = Objects.requireNonNull(invitedAt);
    }

    public Campaign campaign() {
        return campaign;
    }

    public Employee employee() {
        return employee;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Invitation that
                && Objects.equals(campaign, that.campaign())
                && Objects.equals(employee, that.employee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(campaign, employee);
    }
}
