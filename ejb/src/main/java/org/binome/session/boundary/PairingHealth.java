package org.binome.session.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.session.entity.Health;
import org.binome.session.entity.HealthLevel;
import org.binome.session.entity.HealthReason;
import org.binome.session.entity.PairingFacts;
import org.binome.session.entity.PairingReminder;

/**
 * How one pairing does, for HR: names, counts and days, nothing that the two have written or answered.
 *
 * @param id of the pairing
 * @param mentor full name
 * @param mentorUnit path of the unit
 * @param count what the reason counts: days or sessions
 * @param held sessions so far
 * @param planned sessions of the whole way
 * @param lastContact when the two met last, or signed; null before
 * @param remindedAt when HR reminded them by hand; null when never
 * @param remindable false while they pause, and for seven days after a reminder
 */
public record PairingHealth(
        long id,
        String mentor,
        String mentorUnit,
        String mentee,
        String menteeUnit,
        PairingStatus status,
        HealthLevel level,
        HealthReason reason,
        long count,
        long held,
        int planned,
        Instant lastContact,
        Instant remindedAt,
        boolean remindable) {

    /** The most pressing first. */
    static final Comparator<PairingHealth> PRESSING = Comparator.comparing(PairingHealth::level)
            .thenComparing(PairingHealth::reason)
            .thenComparing(Comparator.comparing(PairingHealth::count).reversed())
            .thenComparing(PairingHealth::id);

    static PairingHealth of(Pairing pairing, PairingFacts facts, Instant remindedAt, Instant now) {
        Health health = Health.of(facts, now);
        Employee mentor = pairing.enrolment(Side.MENTOR).employee();
        Employee mentee = pairing.enrolment(Side.MENTEE).employee();
        return new PairingHealth(
                pairing.id(),
                mentor.fullName(),
                mentor.unit().path(),
                mentee.fullName(),
                mentee.unit().path(),
                pairing.status(),
                health.level(),
                health.reason(),
                health.count(),
                facts.held(),
                facts.planned(),
                facts.lastContact(),
                remindedAt,
                PairingReminder.mayFollow(pairing.status()) && PairingReminder.isDue(remindedAt, now));
    }

    /** True when a name or a unit of the two has these letters. @param letters in lower case */
    boolean tells(String letters) {
        return (mentor + " " + mentorUnit + " " + mentee + " " + menteeUnit)
                .toLowerCase(Locale.ROOT)
                .contains(letters);
    }
}
