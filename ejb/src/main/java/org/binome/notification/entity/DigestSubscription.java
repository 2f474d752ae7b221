package org.binome.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * That somebody wants the monthly digest (P31): asked for on a page, confirmed within a week by a link in a mail, since only who
 * reads the mailbox can say so, and stopped by one click at any time. It may be asked for again.
 */
@Entity
@Table(name = "digest_subscription")
public class DigestSubscription extends Aggregate {

    private static final Duration LINK_LIFE = Duration.ofDays(7);
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(31);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.PREFERENCE, retention = Keep.EMPLOYMENT)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONSENT, retention = Keep.EMPLOYMENT)
    private DigestStatus status = DigestStatus.ASKED;

    @Column(name = "asked_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONSENT, retention = Keep.EMPLOYMENT)
    private Instant askedAt;

    /** Hash of the secret part of the link that confirms; kept after use, so that a second click is told so. */
    @Column(name = "secret_hash")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.EMPLOYMENT)
    private String secretHash;

    @Column(name = "confirmed_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONSENT, retention = Keep.EMPLOYMENT)
    private Instant confirmedAt;

    @Column(name = "stopped_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONSENT, retention = Keep.EMPLOYMENT)
    private Instant stoppedAt;

    /** Opaque: nothing but the row leads from it to the person. */
    @Column(name = "stop_token")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.EMPLOYMENT)
    private String stopToken;

    /** First day of the month of the next digest; null before the first confirmation. */
    @Column(name = "due_month")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.EMPLOYMENT)
    private LocalDate dueMonth;

    /** What is older is no news; null before the first confirmation. */
    @Column(name = "told_until")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.EMPLOYMENT)
    private Instant toldUntil;

    protected DigestSubscription() {}

    /** Asked for. @param secretHash of the link that confirms @param stopToken of the link that stops */
    public DigestSubscription(Employee employee, String secretHash, String stopToken, Instant at) {
        this.employee = Objects.requireNonNull(employee);
        this.stopToken = Objects.requireNonNull(stopToken);
        ask(secretHash, at);
    }

    /**
     * Asked for again: the link before leads nowhere from here on.
     *
     * @throws ConflictException when it comes already
     * @throws InvalidException without an address to which it could come
     */
    public final void ask(String secretHash, Instant at) {
        ConflictException.unless(status != DigestStatus.CONFIRMED, "digest.comes-already");
        InvalidException.unless(employee.email() != null, "digest.no-address");
        this.secretHash = Objects.requireNonNull(secretHash);
        status = DigestStatus.ASKED;
        askedAt = at;
        confirmedAt = null;
        stoppedAt = null;
    }

    /** @throws ConflictException when the link was used, or is older than a week */
    public void confirm(Instant now) {
        ConflictException.unless(status == DigestStatus.ASKED, "digest.link-used");
        ConflictException.unless(!linkOver(now), "digest.link-over");
        status = DigestStatus.CONFIRMED;
        confirmedAt = now;
        comeNext(now);
        Instant lately = now.minus(FIRST_LOOK_BACK);
        toldUntil = toldUntil == null || toldUntil.isBefore(lately) ? lately : toldUntil;
    }

    public boolean linkOver(Instant now) {
        return !now.isBefore(linkEnds());
    }

    /** @return true when that is a change */
    public boolean stop(Instant at) {
        boolean change = status != DigestStatus.STOPPED;
        if (change) {
            status = DigestStatus.STOPPED;
            stoppedAt = at;
        }
        return change;
    }

    /** Whether the digest may come at this moment: on no other morning, and once a month. */
    public boolean due(Instant now) {
        return status == DigestStatus.CONFIRMED
                && employee.active()
                && new DigestMorning(month(), country()).at(local(now));
    }

    /** Done for this month, whether or not there was something to tell. @param toldUntil what is older was told */
    public void done(Instant now, Instant toldUntil) {
        this.toldUntil = Objects.requireNonNull(toldUntil);
        dueMonth = YearMonth.from(local(now)).plusMonths(1).atDay(1);
    }

    private void comeNext(Instant now) {
        dueMonth = DigestMorning.after(local(now), country()).month().atDay(1);
    }

    private ZonedDateTime local(Instant now) {
        return now.atZone(employee.zone());
    }

    private String country() {
        return employee.site().country();
    }

    /** Of the next digest. */
    public YearMonth month() {
        return YearMonth.from(dueMonth);
    }

    /** The day of the next digest, unless it has to wait. */
    public LocalDate day() {
        return new DigestMorning(month(), country()).day();
    }

    public Employee employee() {
        return employee;
    }

    public DigestStatus status() {
        return status;
    }

    /** Until when the link in the mail confirms. */
    public Instant linkEnds() {
        return askedAt.plus(LINK_LIFE);
    }

    public String stopToken() {
        return stopToken;
    }

    public Instant toldUntil() {
        return toldUntil;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigestSubscription that && Objects.equals(employee, that.employee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(employee);
    }
}
