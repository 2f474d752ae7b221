package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.Letter;
import org.binome.people.entity.Employee;
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

    private void tellBoth(long sessionId, String kind, String method) {
        MentoringSession session = correspondents.session(sessionId);
        for (Side side : Side.values()) {
            Employee reader = session.pairing().enrolment(side).employee();
            outbox.add(reader, letter(session, side, kind).withCalendar(method, invitation(session, method, reader)));
        }
    }

    private Letter letter(MentoringSession session, Side side, String kind) {
        Employee reader = session.pairing().enrolment(side).employee();
        Employee partner = session.pairing().enrolment(side.other()).employee();
        String when = moments.moment(
                session.startsAt().atZone(session.pairing().enrolment(side).zone()), reader.locale());
        return letters.write(
                kind,
                reader.locale(),
                "/me/session.xhtml?id=" + session.id(),
                reader.firstName(),
                partner.firstName(),
                when,
                session.frame().place(),
                session.frame().agenda());
    }

    private String invitation(MentoringSession session, String method, Employee reader) {
        String summary = letters.text(
                "session.summary",
                reader.locale(),
                session.pairing().enrolment(Side.MENTOR).employee().firstName(),
                session.pairing().enrolment(Side.MENTEE).employee().firstName());
        return method.equals(CalendarMessages.CANCEL)
                ? calendar.cancel(session, summary)
                : calendar.request(session, summary);
    }
}
