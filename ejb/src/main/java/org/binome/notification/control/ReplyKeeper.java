package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.session.entity.InvitationAnswered;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionReply;
import org.binome.session.entity.SessionStatus;

/**
 * Keeps what a calendar has answered, when it is about an invitation as it stands, and by one of its two. Anything else is told to
 * nobody. What the mentor of a group answers to a gathering holds for each of its sessions.
 */
@ApplicationScoped
class ReplyKeeper {

    @Inject
    EntityManager entityManager;

    @Inject
    Correspondents correspondents;

    @Inject
    Clock clock;

    @Inject
    Event<InvitationAnswered> answered;

    /** In a transaction of its own: the mail counts as read only once that is committed. @return true when it is news */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean keep(CalendarReply reply) {
        return invited(reply).stream()
                        .filter(session -> side(session, reply)
                                .map(side -> keep(session, side, reply))
                                .orElse(false))
                        .count()
                > 0;
    }

    /** Locked, so that two nodes do not keep the same twice. */
    private List<MentoringSession> invited(CalendarReply reply) {
        return entityManager
                .createQuery(
                        "select s from MentoringSession s where (s.calendar.uid = :uid or s.calendar.gathering = :gathering)"
                                + " and s.status = :confirmed order by s.id",
                        MentoringSession.class)
                .setParameter("uid", reply.uid())
                .setParameter("gathering", CalendarItem.gathering(reply.uid()))
                .setParameter("confirmed", SessionStatus.CONFIRMED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(session -> item(session, reply).sequence() == reply.sequence())
                .toList();
    }

    /** What was answered: the session, or the gathering that the mentor knows by another name. */
    private CalendarItem item(MentoringSession session, CalendarReply reply) {
        return whole(session, reply) ? CalendarItem.of(correspondents.gathering(session)) : CalendarItem.of(session);
    }

    private static boolean whole(MentoringSession session, CalendarReply reply) {
        return !session.calendar().uid().equals(reply.uid());
    }

    private static Optional<Side> side(MentoringSession session, CalendarReply reply) {
        return Stream.of(Side.values())
                .filter(side -> side == Side.MENTOR || !whole(session, reply))
                .filter(side ->
                        reply.attendee().equalsIgnoreCase(person(session, side).email()))
                .findFirst();
    }

    private boolean keep(MentoringSession session, Side side, CalendarReply reply) {
        Instant stampedAt = earlier(reply.stampedAt(), clock.instant());
        Optional<SessionReply> before = find(session, side);
        boolean news =
                before.map(kept -> kept.change(reply.answer(), stampedAt)).orElse(true);
        SessionReply kept = before.orElseGet(() -> added(new SessionReply(session, side, reply.answer(), stampedAt)));
        if (news) {
            long employee = person(session, side).id();
            answered.fire(new InvitationAnswered(session.id(), employee, reply.answer(), kept.toTell()));
        }
        return news;
    }

    /** A clock that runs ahead shall not outdo what is answered later. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<SessionReply> find(MentoringSession session, Side side) {
        return entityManager
                .createQuery(
                        "select r from SessionReply r where r.session = :session and r.side = :side",
                        SessionReply.class)
                .setParameter("session", session)
                .setParameter("side", side)
                .getResultStream()
                .findFirst();
    }

    private SessionReply added(SessionReply reply) {
        entityManager.persist(reply);
        return reply;
    }

    private static Employee person(MentoringSession session, Side side) {
        return session.pairing().enrolment(side).employee();
    }
}
