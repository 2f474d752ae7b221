package org.binome.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.binome.pairing.entity.MentoringGroup;
import org.binome.pairing.entity.Pairing;
import org.binome.session.entity.GatheringRegrouped;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionCancelled;
import org.binome.session.entity.SessionChanged;
import org.binome.session.entity.SessionConfirmed;
import org.binome.session.entity.SessionFrame;
import org.binome.session.entity.SessionHeld;
import org.binome.session.entity.SessionMissed;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.DomainEvent;

/** Plans, moves, cancels and logs all sessions of a gathering as one; each of them tells its own mentee (P20). */
@Dependent
public class GroupMeetings {

    @Inject
    Sessions sessions;

    @Inject
    Gatherings gatherings;

    @Inject
    CalledOff calledOff;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    public GroupSession plan(MentoringGroup group, Instant startsAt, Duration length, ZoneId zone, SessionFrame frame) {
        GroupSession gathering = GroupSession.plan(
                group, pairing -> sessions.nextStation(pairing.id()), startsAt, length, zone, frame, clock.instant());
        requireFree(gathering.sessions(), null, startsAt, startsAt.plus(length));
        gathering.sessions().forEach(sessions::add);
        gathering.sessions().forEach(sessions::stored);
        gathering.sessions().forEach(session -> events.fire(new SessionConfirmed(session.id())));
        return gathering;
    }

    /** @param by whose two it is moved by */
    public void change(
            GroupSession gathering, Pairing by, Instant startsAt, Duration length, ZoneId zone, SessionFrame frame) {
        requireFree(gathering.open(), gathering.name(), startsAt, startsAt.plus(length));
        List<MentoringSession> dropped = gathering.change(by, startsAt, length, zone, frame, clock.instant());
        dropped.forEach(session -> events.fire(new SessionCancelled(session.id())));
        gathering.open().forEach(session -> events.fire(new SessionChanged(session.id())));
    }

    public void cancel(GroupSession gathering) {
        for (MentoringSession session : gathering.ahead()) {
            session.cancel(clock.instant());
            events.fire(new SessionCancelled(session.id()));
            calledOff.count(session.pairing().id());
        }
    }

    /** For all. @param absent pairings whose mentees were not there */
    public void hold(GroupSession gathering, int minutes, Set<Long> absent) {
        List<MentoringSession> open = gathering.open();
        gathering.held(clock.instant(), minutes, absent);
        open.forEach(session -> events.fire(
                session.status() == SessionStatus.HELD
                        ? new SessionHeld(session.id())
                        : new SessionMissed(session.id())));
    }

    /** For its mentee alone. */
    public void hold(MentoringSession own, int minutes) {
        own.held(clock.instant(), minutes);
        events.fire(new SessionHeld(own.id()));
    }

    /** Whoever comes into a group is invited to what is planned. */
    public void join(Pairing late) {
        Instant now = clock.instant();
        for (GroupSession gathering : gatherings.ofGroup(late)) {
            if (!gathering.open().isEmpty() && !gathering.leading().begunBy(now)) {
                MentoringSession session = gathering.join(late, sessions.nextStation(late.id()), now);
                sessions.add(session);
                sessions.stored(session);
                events.fire(new SessionConfirmed(session.id()));
                events.fire(new GatheringRegrouped(session.id()));
            }
        }
    }

    private void requireFree(List<MentoringSession> all, String except, Instant from, Instant to) {
        for (MentoringSession session : all) {
            sessions.requireFree(session.pairing().id(), session.id(), from, to);
            gatherings.requireMentorFree(session.pairing(), except, from, to);
        }
    }
}
