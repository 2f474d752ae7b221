package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.Letter;
import org.binome.people.entity.Employee;
import org.binome.session.entity.GatheringRegrouped;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionCancelled;
import org.binome.session.entity.SessionChanged;
import org.binome.session.entity.SessionConfirmed;

/** Invitations to sessions, their updates and cancellations, as letters that calendars understand (P24). */
@Dependent
public class SessionLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Moments moments;

    @Inject
    CalendarMessages calendar;

    @Inject
    Outbox outbox;

    void confirmed(@Observes SessionConfirmed event) {
        tellBoth(event.sessionId(), "session.confirmed", CalendarMessages.REQUEST);
    }

    void changed(@Observes SessionChanged event) {
        tellBoth(event.sessionId(), "session.changed", CalendarMessages.REQUEST);
    }

    void cancelled(@Observes SessionCancelled event) {
        boolean open =
                correspondents.session(event.sessionId()).pairing().status().isOpen();
        tellBoth(event.sessionId(), open ? "session.cancelled" : "session.called-off", CalendarMessages.CANCEL);
    }

    /** The mentor's entry names who is expected. */
    void regrouped(@Observes GatheringRegrouped event) {
        GroupSession gathering = correspondents.gathering(correspondents.session(event.sessionId()));
        if (!gathering.open().isEmpty()) {
            tell(CalendarItem.of(gathering), Side.MENTOR, "session.changed", CalendarMessages.REQUEST);
        }
    }

    private void tellBoth(long sessionId, String kind, String method) {
        MentoringSession session = correspondents.session(sessionId);
        CalendarItem own = CalendarItem.of(session);
        tell(own, Side.MENTEE, kind, method);
        if (!session.gathered()) {
            tell(own, Side.MENTOR, kind, method);
        } else if (speaksForAll(correspondents.gathering(session), session, method)) {
            tell(CalendarItem.of(correspondents.gathering(session)), Side.MENTOR, kind, method);
        }
    }

    /** The mentor of a group hears of a gathering once: with the first that is expected, or with the last that is cancelled. */
    private static boolean speaksForAll(GroupSession gathering, MentoringSession session, String method) {
        return method.equals(CalendarMessages.CANCEL)
                ? gathering.open().isEmpty()
                : gathering.open().indexOf(session) == 0;
    }

    private void tell(CalendarItem item, Side side, String kind, String method) {
        Employee reader = item.session().pairing().enrolment(side).employee();
        outbox.add(reader, letter(item, side, kind).withCalendar(method, invitation(item, method, reader)));
    }

    private Letter letter(CalendarItem item, Side side, String kind) {
        MentoringSession session = item.session();
        Employee reader = session.pairing().enrolment(side).employee();
        String when = moments.moment(
                session.startsAt().atZone(session.pairing().enrolment(side).zone()), reader.locale());
        return letters.write(
                kind,
                reader.locale(),
                "/me/session.xhtml?id=" + session.id(),
                reader.firstName(),
                side == Side.MENTOR
                        ? letters.names(item.mentees(), reader.locale())
                        : item.mentor().firstName(),
                when,
                session.frame().place(),
                session.frame().agenda());
    }

    private String invitation(CalendarItem item, String method, Employee reader) {
        String summary = letters.text(
                "session.summary",
                reader.locale(),
                item.mentor().firstName(),
                letters.names(item.mentees(), reader.locale()));
        return method.equals(CalendarMessages.CANCEL)
                ? calendar.cancel(item, summary)
                : calendar.request(item, summary);
    }
}
