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
import java.util.List;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.session.control.CalledOff;
import org.binome.session.control.Sessions;
import org.binome.session.entity.CommonTimes;
import org.binome.session.entity.MentoringSession;
import org.binome.shared.Roles;

/** An hour that suits both of a pair. It is an offer: the two may agree on any other. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class FindingTime {

    private static final int USUAL_DAYS_AHEAD = 7;
    private static final int DAYS = 5;
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    Sessions sessions;

    @Inject
    CalledOff calledOff;

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

    /** The next days on which both can meet, with what stands against a time; usual ones when the two share none. */
    public MeetingTimes times(long pairingId) {
        Pairing pairing = pairings.find(pairingId);
        return times(pairing, List.of(pairing));
    }

    /** The same for everybody in an active pairing of the group (P20). */
    public MeetingTimes timesOfGroup(long pairingId) {
        return times(pairings.find(pairingId), pairings.group(pairingId).active());
    }

    private MeetingTimes times(Pairing pairing, List<Pairing> all) {
        ZoneId zone = pairing.enrolment(pairing.sideOf(signedIn.employee())).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Instant earliest = today.plusDays(1).atStartOfDay(zone).toInstant();
        Duration length = Duration.ofMinutes(pairing.campaign().frame().sessionMinutes());
        List<MentoringSession> taken = all.stream()
                .flatMap(one -> sessions.ofEither(one, earliest, earliest.plus(CommonTimes.FAR)).stream())
                .distinct()
                .toList();
        List<Instant> common =
                new CommonTimes(all).daily(earliest, length, zone, at -> free(taken, at, at.plus(length)));
        List<Instant> offered = common.isEmpty() ? usual(today, zone, DAYS) : common;
        return new MeetingTimes(
                calledOff.inARow(pairing.id()),
                offered.stream()
                        .limit(DAYS)
                        .map(at -> proposed(pairing, at, !common.isEmpty(), !free(taken, at, at.plus(length))))
                        .toList());
    }

    private ProposedTime proposed(Pairing pairing, Instant at, boolean suitsBoth, boolean taken) {
        Side side = pairing.sideOf(signedIn.employee());
        return new ProposedTime(
                at,
                pairing.campaign().frame().sessionMinutes(),
                pairing.enrolment(side).zone().getId(),
                pairing.enrolment(side.other()).zone().getId(),
                suitsBoth,
                taken);
    }

    private static boolean free(List<MentoringSession> taken, Instant from, Instant to) {
        return taken.stream().noneMatch(session -> session.startsAt().isBefore(to) && from.isBefore(session.endsAt()));
    }

    /** Whether both have said that they can meet then. */
    public boolean suitsBoth(long pairingId, Instant startsAt, int minutes) {
        return new CommonTimes(pairings.find(pairingId)).suit(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
    }

    /** Whether everybody in an active pairing of the group has said so. */
    public boolean suitsGroup(long pairingId, Instant startsAt, int minutes) {
        return new CommonTimes(pairings.group(pairingId).active())
                .suit(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
    }

    private static Instant usual(LocalDate today, ZoneId zone) {
        return usual(today, zone, 1).get(0);
    }

    /** So many working days in a row. */
    private static List<Instant> usual(LocalDate today, ZoneId zone, int days) {
        return Stream.iterate(today.plusDays(USUAL_DAYS_AHEAD), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(days)
                .map(day -> day.atTime(USUAL_TIME).atZone(zone).toInstant())
                .toList();
    }
}
