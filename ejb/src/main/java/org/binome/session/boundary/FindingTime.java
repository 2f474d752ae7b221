package org.binome.session.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.session.control.Sessions;
import org.binome.session.entity.CommonTimes;
import org.binome.shared.Roles;

/** An hour that suits both of a pair. It is an offer: the two may agree on any other. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class FindingTime {

    private static final int USUAL_DAYS_AHEAD = 7;
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** From tomorrow on, as long as the campaign's sessions are; a usual hour of a working day when there is none in common. */
    public MeetingTime next(long pairingId) {
        Pairing pairing = pairings.find(pairingId);
        Duration length = Duration.ofMinutes(pairing.campaign().frame().sessionMinutes());
        ZoneId zone = pairing.enrolment(pairing.sideOf(signedIn.employee())).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new CommonTimes(pairing)
                .next(
                        today.plusDays(1).atStartOfDay(zone).toInstant(),
                        length,
                        at -> sessions.isFree(pairingId, null, at, at.plus(length)))
                .map(at -> new MeetingTime(at, true))
                .orElseGet(() -> new MeetingTime(usual(today, zone), false));
    }

    /** Whether both have said that they can meet then. */
    public boolean suitsBoth(long pairingId, Instant startsAt, int minutes) {
        return new CommonTimes(pairings.find(pairingId)).suit(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
    }

    private static Instant usual(LocalDate today, ZoneId zone) {
        LocalDate day = today.plusDays(USUAL_DAYS_AHEAD);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        LocalDate working = weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
        return working.atTime(USUAL_TIME).atZone(zone).toInstant();
    }
}
