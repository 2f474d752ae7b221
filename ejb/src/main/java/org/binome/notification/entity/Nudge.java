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
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** That somebody was reminded of something, so that it happens once; the database refuses a second time. */
@Entity
@Table(name = "nudge")
public class Nudge extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recipient_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTACT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee recipient;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private NudgeKind kind;

    /** The proposal, pairing or session. */
    @Column(name = "about_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private long aboutId;

    /** When a silence began, in seconds since 1970, so that a later silence counts anew; 0 for what is no silence. */
    @Column(name = "after_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private long afterId;

    @Column(name = "fired_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant firedAt;

    protected Nudge() {}

    public Nudge(Employee recipient, NudgeKind kind, long aboutId, long afterId, Instant firedAt) {
        this.recipient = Objects.requireNonNull(recipient);
        this.kind = Objects.requireNonNull(kind);
        this.aboutId = aboutId;
        this.afterId = afterId;
        this.firedAt = Objects.requireNonNull(firedAt);
    }

    public Employee recipient() {
        return recipient;
    }

    public NudgeKind kind() {
        return kind;
    }

    public long aboutId() {
        return aboutId;
    }

    public long afterId() {
        return afterId;
    }

    public Instant firedAt() {
        return firedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nudge that
                && Objects.equals(recipient, that.recipient())
                && kind == that.kind()
                && aboutId == that.aboutId()
                && afterId == that.afterId();
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, aboutId, afterId);
    }
}
