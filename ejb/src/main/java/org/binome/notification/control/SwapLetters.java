package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SwapAgreed;
import org.binome.session.entity.SwapDropped;
import org.binome.session.entity.SwapProposed;

/** Tells one of a pair what the other one has said about swapping roles (B08). */
@Dependent
public class SwapLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Moments moments;

    @Inject
    Outbox outbox;

    void proposed(@Observes SwapProposed event) {
        tellOther(event.sessionId(), event.employeeId(), "session.swap-proposed");
    }

    void agreed(@Observes SwapAgreed event) {
        tellOther(event.sessionId(), event.employeeId(), "session.swap-agreed");
    }

    void dropped(@Observes SwapDropped event) {
        tellOther(event.sessionId(), event.employeeId(), "session.swap-dropped");
    }

    private void tellOther(long sessionId, long employeeId, String kind) {
        MentoringSession session = correspondents.session(sessionId);
        Side side = session.pairing()
                .sideOf(correspondents.find(Employee.class, employeeId))
                .other();
        Employee reader = session.pairing().enrolment(side).employee();
        outbox.add(
                reader,
                letters.write(
                        kind,
                        reader.locale(),
                        "/me/session.xhtml?id=" + sessionId,
                        reader.firstName(),
                        session.pairing().enrolment(side.other()).employee().firstName(),
                        moments.moment(
                                session.startsAt()
                                        .atZone(session.pairing()
                                                .enrolment(side)
                                                .zone()),
                                reader.locale()),
                        session.swap().aim()));
    }
}
