package org.binome.session.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.session.control.CalledOff;
import org.binome.session.control.Gatherings;
import org.binome.session.control.GroupMeetings;
import org.binome.session.control.Sessions;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.PrivateNote;
import org.binome.session.entity.SessionCancelled;
import org.binome.session.entity.SessionChanged;
import org.binome.session.entity.SessionConfirmed;
import org.binome.session.entity.SessionCorrected;
import org.binome.session.entity.SessionHeld;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.DomainEvent;
import org.binome.shared.Roles;

/** Planning, confirming, moving, holding and cancelling sessions, and noting something for oneself. Only for the two. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Meeting {

    @Inject
    SignedIn signedIn;

    @Inject
    Sessions sessions;

    @Inject
    OwnPairings pairings;

    @Inject
    CalledOff calledOff;

    @Inject
    Gatherings gatherings;

    @Inject
    GroupMeetings groups;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    public List<SessionDetails> ofPairing(long pairingId) {
        Employee me = signedIn.employee();
        pairings.find(pairingId);
        return sessions.ofPairing(pairingId).stream()
                .map(session -> SessionDetails.of(session, me))
                .toList();
    }

    /** Station that the next session of the pair would have, 1 to 6. */
    public int nextStation(long pairingId) {
        pairings.find(pairingId);
        return sessions.nextStation(pairingId);
    }

    public SessionDetails see(long id) {
        return SessionDetails.of(mine(id), signedIn.employee());
    }

    /** What the calendars of the two have answered to the invitation. */
    public SessionReplies replies(long id) {
        MentoringSession session = mine(id);
        return SessionReplies.of(sessions.replies(session), session.pairing().sideOf(signedIn.employee()));
    }

    /** A session of the two alone: no invitation leaves before it is confirmed. */
    public SessionDetails plan(long pairingId, @NotNull @Valid SessionPlan plan) {
        return details(planned(pairingId, plan));
    }

    /** Both at once or, when the frame is not complete, neither. */
    public SessionDetails planAndConfirm(long pairingId, @NotNull @Valid SessionPlan plan) {
        return confirmed(planned(pairingId, plan));
    }

    /**
     * Another time, place, theme or agenda; a confirmed session sends an update. One that is a part of a gathering is changed
     * with all of it.
     *
     * @param version the one that was read: nobody overwrites what the other one has changed meanwhile
     */
    public SessionDetails change(long id, long version, @NotNull @Valid SessionPlan plan) {
        MentoringSession session = sessions.find(id, version, signedIn.employee());
        if (session.gathered()) {
            groups.change(
                    gatherings.of(session),
                    session.pairing(),
                    plan.startsAt(),
                    plan.length(),
                    plan.zoneId(),
                    plan.frame());
        } else if (changed(session, plan).status() == SessionStatus.CONFIRMED) {
            events.fire(new SessionChanged(id));
        }
        return details(session);
    }

    /** Both at once or, when the frame is not complete, neither. */
    public SessionDetails changeAndConfirm(long id, long version, @NotNull @Valid SessionPlan plan) {
        return confirmed(changed(sessions.find(id, version, signedIn.employee()), plan));
    }

    public void confirm(long id) {
        confirmed(mine(id));
    }

    /** @param minutes the two met, counted for both: 5 to 480; the mentor of a group says it of all that are expected */
    public void hold(long id, int minutes) {
        MentoringSession session = mine(id);
        if (session.gathered() && session.pairing().sideOf(signedIn.employee()) == Side.MENTOR) {
            groups.hold(gatherings.of(session), minutes, Set.of());
        } else {
            session.held(clock.instant(), minutes);
            events.fire(new SessionHeld(id));
        }
    }

    /**
     * How long the two really met, for both, by either of them.
     *
     * @param version the one that was read: nobody overwrites what the other one has corrected meanwhile
     */
    public SessionDetails correct(long id, long version, int minutes) {
        MentoringSession session = sessions.find(id, version, signedIn.employee());
        int before = session.heldMinutes();
        session.correct(clock.instant(), minutes);
        events.fire(new SessionCorrected(id, before, minutes));
        return details(session);
    }

    /** One that is a part of a gathering is cancelled with all of it. */
    public void cancel(long id) {
        MentoringSession session = mine(id);
        if (session.gathered() && session.open()) {
            groups.cancel(gatherings.of(session));
        } else if (session.cancel(clock.instant())) {
            events.fire(new SessionCancelled(id));
            calledOff.count(session.pairing().id());
        }
    }

    /** The caller's own note, empty when there is none. */
    public String note(long id) {
        return sessions.note(ownOnly(id), signedIn.employee())
                .map(PrivateNote::body)
                .orElse("");
    }

    public void note(long id, @NotNull @Size(max = 10_000) String body) {
        MentoringSession session = ownOnly(id);
        Employee me = signedIn.employee();
        sessions.note(session, me)
                .ifPresentOrElse(
                        note -> note.write(body, clock.instant()),
                        () -> sessions.add(new PrivateNote(session, me, body, clock.instant())));
    }

    private MentoringSession ownOnly(long id) {
        return signedIn.ownOnly(() -> mine(id));
    }

    /** Minutes the caller has met in sessions in that month, in the caller's zone (P25). */
    public long minutesIn(YearMonth month) {
        Employee me = signedIn.employee();
        return sessions.heldMinutes(
                me,
                month.atDay(1).atStartOfDay(me.zone()).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(me.zone()).toInstant());
    }

    private MentoringSession planned(long pairingId, SessionPlan plan) {
        Pairing pairing = pairings.find(pairingId);
        sessions.requireFree(pairingId, null, plan.startsAt(), plan.endsAt());
        gatherings.requireMentorFree(pairing, null, plan.startsAt(), plan.endsAt());
        MentoringSession session = new MentoringSession(
                pairing, sessions.nextStation(pairingId), plan.startsAt(), plan.length(), plan.zoneId());
        session.frame(plan.frame());
        sessions.add(session);
        return session;
    }

    private MentoringSession changed(MentoringSession session, SessionPlan plan) {
        sessions.requireFree(session.pairing().id(), session.id(), plan.startsAt(), plan.endsAt());
        gatherings.requireMentorFree(session.pairing(), null, plan.startsAt(), plan.endsAt());
        session.change(plan.startsAt(), plan.length(), plan.zoneId(), plan.frame());
        return session;
    }

    private SessionDetails confirmed(MentoringSession session) {
        session.confirm(clock.instant());
        events.fire(new SessionConfirmed(session.id()));
        return details(session);
    }

    private SessionDetails details(MentoringSession session) {
        return SessionDetails.of(sessions.stored(session), signedIn.employee());
    }

    private MentoringSession mine(long id) {
        return sessions.find(id, signedIn.employee());
    }
}
