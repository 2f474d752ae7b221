package org.binome.session.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.session.control.Sessions;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.MonthlyTimes;
import org.binome.session.entity.SessionFrame;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;

/** The sessions that follow one, a month apart on the same weekday at the same hour. Only for the two. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class PlanningAhead {

    @Inject
    SignedIn signedIn;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** When they would be: as many as the campaign still plans, until it closes; none in a pause, after the end or for a group. */
    public List<Instant> times(long sessionId) {
        return times(sessions.find(sessionId, signedIn.employee()));
    }

    /**
     * Plans them: drafts of the two alone with the same place and theme, each for itself from here on.
     *
     * @throws ConflictException when there is none to come, or the two meet at one of these times already; then none is planned
     */
    public List<SessionDetails> plan(long sessionId) {
        Employee me = signedIn.employee();
        MentoringSession first = sessions.find(sessionId, me);
        List<Instant> times = times(first);
        ConflictException.unless(!times.isEmpty(), "session.none-to-follow");
        return times.stream()
                .map(at -> SessionDetails.of(follow(first, at), me))
                .toList();
    }

    private List<Instant> times(MentoringSession first) {
        if (first.pairing().status() != PairingStatus.ACTIVE || first.gathered()) {
            return List.of();
        }
        Instant now = clock.instant();
        Instant end = first.pairing()
                .campaign()
                .dates()
                .closesOn()
                .plusDays(1)
                .atStartOfDay(first.zone())
                .toInstant();
        return new MonthlyTimes(first.startsAt(), first.zone())
                .following()
                .dropWhile(at -> at.isBefore(now))
                .limit(missing(first))
                .takeWhile(at -> at.isBefore(end))
                .toList();
    }

    private long missing(MentoringSession first) {
        long there = sessions.ofPairing(first.pairing().id()).stream()
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .count();
        return Math.max(0, first.pairing().campaign().frame().sessions() - there);
    }

    private MentoringSession follow(MentoringSession first, Instant at) {
        long pairing = first.pairing().id();
        sessions.requireFree(pairing, null, at, at.plus(first.length()));
        MentoringSession next =
                new MentoringSession(first.pairing(), sessions.nextStation(pairing), at, first.length(), first.zone());
        next.frame(new SessionFrame(
                first.frame().placeKind(), first.frame().place(), first.frame().themeCode(), ""));
        sessions.add(next);
        return sessions.stored(next);
    }
}
