package org.binome.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** A link mailed to one of a pair after a session, by which it is logged with one click, once, within two weeks. */
@Entity
@Table(name = "logging_link")
public class LoggingLink extends Aggregate {

    private static final Duration LIFE = Duration.ofDays(14);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private MentoringSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recipient_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee recipient;

    /** Hash of the secret part of the address. */
    @Column(name = "secret_hash")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private String secretHash;

    @Column(name = "expires_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant expiresAt;

    /** Null while it was not used. */
    @Column(name = "used_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant usedAt;

    protected LoggingLink() {}

    public LoggingLink(MentoringSession session, Employee recipient, String secretHash, Instant at) {
        this.session = Objects.requireNonNull(session);
        this.recipient = Objects.requireNonNull(recipient);
        this.secretHash = Objects.requireNonNull(secretHash);
        this.expiresAt = at.plus(LIFE);
    }

    /** @throws ConflictException when it was used, or is older than two weeks */
    public void use(Instant now) {
        ConflictException.unless(usedAt == null, "session.link-used");
        ConflictException.unless(!expiredBy(now), "session.link-over");
        usedAt = now;
    }

    public boolean expiredBy(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public MentoringSession session() {
        return session;
    }

    public Employee recipient() {
        return recipient;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoggingLink that
                && Objects.equals(session, that.session())
                && Objects.equals(recipient, that.recipient());
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, recipient);
    }
}
