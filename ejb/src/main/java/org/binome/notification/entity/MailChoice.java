package org.binome.notification.entity;

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
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** Whether somebody wants one kind of reminder, and the token by which one click in a mail says no. */
@Entity
@Table(name = "mail_choice")
public class MailChoice extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.PREFERENCE, retention = Keep.EMPLOYMENT)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.PREFERENCE, retention = Keep.EMPLOYMENT)
    private NudgeKind kind;

    /** Opaque: nothing but the row leads from it to the person. */
    @Column(name = "token")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.EMPLOYMENT)
    private String token;

    /** Null while the person wants them. */
    @Column(name = "off_since")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.PREFERENCE, retention = Keep.EMPLOYMENT)
    private Instant offSince;

    protected MailChoice() {}

    /** @throws InvalidException for what everybody is told */
    public MailChoice(Employee employee, NudgeKind kind, String token) {
        InvalidException.unless(kind.optional(), "mail.not-optional");
        this.employee = Objects.requireNonNull(employee);
        this.kind = kind;
        this.token = Objects.requireNonNull(token);
    }

    /** @return true when that is a change */
    public boolean choose(boolean wanted, Instant at) {
        boolean change = wanted == off();
        if (change) {
            offSince = wanted ? null : at;
        }
        return change;
    }

    public boolean off() {
        return offSince != null;
    }

    public Employee employee() {
        return employee;
    }

    public NudgeKind kind() {
        return kind;
    }

    public String token() {
        return token;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailChoice that && Objects.equals(token, that.token());
    }

    @Override
    public int hashCode() {
        return Objects.hash(token);
    }
}
