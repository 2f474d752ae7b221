package org.binome.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** That somebody has answered after a session, so that nobody is asked or counted twice; never what. */
@Entity
@Table(name = "pulse_receipt")
public class PulseReceipt extends Aggregate {

    @Column(name = "session_id")
    private long sessionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.OPINION, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee employee;

    protected PulseReceipt() {}

    public PulseReceipt(long sessionId, Employee employee) {
        this.sessionId = sessionId;
        this.employee = Objects.requireNonNull(employee);
    }

    long sessionId() {
        return sessionId;
    }

    Employee employee() {
        return employee;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PulseReceipt that
                && sessionId == that.sessionId()
                && Objects.equals(employee, that.employee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessionId, employee);
    }
}
