package org.binome.session.entity;

import java.time.Duration;
import java.time.Instant;
import org.binome.pairing.entity.PairingStatus;

/**
 * How a pairing does, and the fact that says so: never a note, a message or an answer.
 *
 * @param count what the reason counts: days or sessions; 0 for a pause
 */
public record Health(HealthReason reason, long count) {

    /** Days in which a charter is signed. */
    public static final int CHARTER_DAYS = 7;

    /** Days in which two who have signed meet. */
    public static final int FIRST_MEETING_DAYS = 14;

    /** Days without a session that are silence. */
    public static final int SILENT_DAYS = 30;

    /** Sessions that may lack to the rhythm. */
    public static final int BEHIND = 2;

    public HealthLevel level() {
        return reason.level();
    }

    /** The rule: the first fact that applies, in the order of {@link HealthReason}. */
    public static Health of(PairingFacts facts, Instant now) {
        if (facts.status() == PairingStatus.PAUSED) {
            return new Health(HealthReason.PAUSED, 0);
        }
        return facts.startedAt() == null ? ofUnsigned(days(facts.agreedAt(), now)) : ofActive(facts, now);
    }

    private static Health ofUnsigned(long days) {
        if (days >= SILENT_DAYS) {
            return new Health(HealthReason.CHARTER_FORGOTTEN, days);
        }
        return new Health(days >= CHARTER_DAYS ? HealthReason.CHARTER_LATE : HealthReason.CHARTER_OPEN, days);
    }

    private static Health ofActive(PairingFacts facts, Instant now) {
        boolean ahead = facts.ahead(now);
        long quiet = days(facts.lastContact(), now);
        if (!ahead && quiet >= SILENT_DAYS) {
            return new Health(HealthReason.NO_CONTACT, quiet);
        }
        if (!ahead && facts.held() == 0 && quiet >= FIRST_MEETING_DAYS) {
            return new Health(HealthReason.NOT_MET, quiet);
        }
        long missing = facts.due(now) - facts.held();
        if (missing >= BEHIND) {
            return new Health(HealthReason.BEHIND, missing);
        }
        return facts.held() == 0 ? new Health(HealthReason.BEGUN, quiet) : new Health(HealthReason.MEETS, facts.held());
    }

    private static long days(Instant from, Instant now) {
        return Math.max(0, Duration.between(from, now).toDays());
    }
}
