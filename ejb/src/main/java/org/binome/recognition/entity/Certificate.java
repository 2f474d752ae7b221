package org.binome.recognition.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * What one of the two of a pairing that is over may show of it (P32).
 *
 * <p>Is issued when that person asks for it: after a completed pairing, or after one that ended early with at least three sessions
 * held. Says what the two did by then, and never changes.
 *
 * <p>What a mentor did for a whole group stands on one valid certificate only: a revoked one sets its gatherings free (P20).
 *
 * <p>Can be checked by its code by anybody who has been shown it, until its holder revokes it; then another can be issued.
 */
@Entity
@Table(name = "recognition_certificate")
public class Certificate extends Aggregate {

    /** So many sessions earn a certificate, also when the pairing ended early. */
    public static final int ENOUGH = 3;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Pairing pairing;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Side holder;

    @Column(name = "code")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private String code;

    @Embedded
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private Achievement achievement;

    @Embedded
    @PersonalData(purpose = Purpose.MENTORING, category = Category.SKILLS, retention = Keep.CONSENT)
    private SoftSkills softSkills;

    @Column(name = "issued_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private Instant issuedAt;

    /** Null while it is valid. */
    @Column(name = "revoked_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private Instant revokedAt;

    /** Names of a group's gatherings among the sessions that the mentor's counts; none once it is revoked. */
    @ElementCollection
    @CollectionTable(name = "recognition_certificate_gathering", joinColumns = @JoinColumn(name = "certificate_id"))
    @Column(name = "gathering")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private Set<String> gatherings = new HashSet<>();

    protected Certificate() {}

    /** @throws ConflictException unless it is earned */
    public Certificate(Pairing pairing, Side holder, Achievement achievement, SoftSkills softSkills, Instant at) {
        ConflictException.unless(earned(pairing, achievement.sessions()), "recognition.not-earned");
        this.pairing = pairing;
        this.holder = Objects.requireNonNull(holder);
        this.achievement = Objects.requireNonNull(achievement);
        this.softSkills = Objects.requireNonNull(softSkills);
        this.issuedAt = Objects.requireNonNull(at);
        this.code = VerificationCode.random();
    }

    /** @param gatherings names of those among its sessions; no other certificate counts them while it is valid */
    public Certificate counting(Set<String> gatherings) {
        this.gatherings.addAll(gatherings);
        return this;
    }

    /** @param sessions held so far; without any, there is nothing to certify */
    public static boolean earned(Pairing pairing, int sessions) {
        return pairing.status() == PairingStatus.COMPLETED && sessions > 0
                || pairing.status() == PairingStatus.ENDED_EARLY && sessions >= ENOUGH;
    }

    /** @throws ConflictException when it is revoked already */
    public void revoke(Instant at) {
        ConflictException.unless(valid(), "recognition.revoked");
        revokedAt = Objects.requireNonNull(at);
        gatherings.clear();
    }

    public boolean valid() {
        return revokedAt == null;
    }

    public Pairing pairing() {
        return pairing;
    }

    public Employee holder() {
        return pairing.enrolment(holder).employee();
    }

    public Employee partner() {
        return pairing.enrolment(holder.other()).employee();
    }

    /** Which part the holder had. */
    public Side side() {
        return holder;
    }

    public String code() {
        return code;
    }

    public Achievement achievement() {
        return achievement;
    }

    /** Never null, though one of nulls is read from the database as none at all. */
    public SoftSkills softSkills() {
        return softSkills == null ? SoftSkills.unknown() : softSkills;
    }

    public Set<String> gatherings() {
        return Set.copyOf(gatherings);
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate that && Objects.equals(code, that.code());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
