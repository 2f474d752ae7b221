package org.binome.safeguard.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * Somebody whom people may turn to when something is wrong in their pairing (B13), named by HR for the whole company.
 *
 * <p>Who is released gets nothing new, and keeps what has been entrusted already: nobody else shall read it.
 */
@Entity
@Table(name = "safe_contact")
public class SafeContact extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private Employee employee;

    @Column(name = "named_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private Instant namedAt;

    @Column(name = "active")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private boolean active = true;

    protected SafeContact() {}

    public SafeContact(Employee employee, Instant at) {
        this.employee = Objects.requireNonNull(employee);
        this.namedAt = Objects.requireNonNull(at);
    }

    /** Gets messages again. */
    public void nameAgain(Instant at) {
        active = true;
        namedAt = at;
    }

    /** Gets nothing new from here on. */
    public void release() {
        active = false;
    }

    public Employee employee() {
        return employee;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public boolean active() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeContact that && Objects.equals(employee, that.employee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(employee);
    }
}
