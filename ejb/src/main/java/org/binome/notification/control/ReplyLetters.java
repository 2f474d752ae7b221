package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.session.entity.InvitationAnswered;
import org.binome.session.entity.MentoringSession;

/** Tells one of a pair that the other one cannot come, so that they find another time. */
@Dependent
public class ReplyLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Moments moments;

    @Inject
    Outbox outbox;

    void answered(@Observes InvitationAnswered event) {
        if (event.tell()) {
            MentoringSession session = correspondents.session(event.sessionId());
            Employee away = correspondents.find(Employee.class, event.employeeId());
            tell(session, session.pairing().sideOf(away).other(), away);
        }
    }

    private void tell(MentoringSession session, Side side, Employee away) {
        Employee reader = session.pairing().enrolment(side).employee();
        outbox.add(
                reader,
                letters.write(
                        "session.declined",
                        reader.locale(),
                        "/me/session-plan.xhtml?session=" + session.id(),
                        reader.firstName(),
                        away.firstName(),
                        moments.moment(
                                session.startsAt()
                                        .atZone(session.pairing()
                                                .enrolment(side)
                                                .zone()),
                                reader.locale())));
    }
}
