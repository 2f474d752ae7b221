package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** HR has reminded both of a pair by hand. The database refuses another one within seven days. */
@Entity
@Table(name = "pairing_reminder")
public class PairingReminder extends Aggregate {

    /** In which a pair is left in peace. */
    public static final Duration REST = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    @Column(name = "sent_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant sentAt;

    @Column(name = "rests_till")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant restsTill;

    protected PairingReminder() {}

    /** @throws ConflictException for a pair that pauses or is over */
    public PairingReminder(Pairing pairing, Instant at) {
        ConflictException.unless(mayFollow(pairing.status()), "reminder.not-now");
        this.pairing = pairing;
        this.sentAt = Objects.requireNonNull(at);
        this.restsTill = at.plus(REST);
    }

    /** False for a pair that pauses or is over. */
    public static boolean mayFollow(PairingStatus status) {
        return status == PairingStatus.AWAITING_CHARTER || status == PairingStatus.ACTIVE;
    }

    /** @param last when the pair was reminded before; null when never */
    public static boolean isDue(Instant last, Instant now) {
        return last == null || !now.isBefore(last.plus(REST));
    }

    public Pairing pairing() {
        return pairing;
    }

    public Instant sentAt() {
        return sentAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairingReminder that
                && Objects.equals(pairing, that.pairing())
                && Objects.equals(sentAt, that.sentAt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing, sentAt);
    }
}
