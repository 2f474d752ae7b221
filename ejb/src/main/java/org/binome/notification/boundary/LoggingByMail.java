package org.binome.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.binome.matching.entity.Side;
import org.binome.notification.control.Correspondents;
import org.binome.notification.control.LoggingLinks;
import org.binome.notification.entity.LoggingLink;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.session.boundary.Meeting;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * Logs a session with the planned minutes by a link that was mailed to the caller: once, within two weeks. The mentor of a group logs by it what nobody has logged yet (P20).
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class LoggingByMail {

    @Inject
    SignedIn signedIn;

    @Inject
    LoggingLinks links;

    @Inject
    Correspondents correspondents;

    @Inject
    Meeting meeting;

    @Inject
    Clock clock;

    /** @throws NotFoundException when there is no such link, or it was mailed to somebody else */
    public SessionToLog see(String secret) {
        Employee me = signedIn.employee();
        LoggingLink link = links.find(secret, me);
        MentoringSession session = link.session();
        Side side = session.pairing().sideOf(me);
        boolean open = side == Side.MENTOR && session.gathered()
                ? !correspondents.gathering(session).open().isEmpty()
                : session.open();
        return new SessionToLog(
                session.id(),
                session.pairing().enrolment(side.other()).employee().firstName(),
                session.startsAt(),
                session.pairing().enrolment(side).zone().getId(),
                session.length().toMinutes(),
                session.status() == SessionStatus.HELD,
                open && !link.expiredBy(clock.instant()));
    }

    /**
     * @return id of the session
     * @throws ConflictException when the link was used or is over, or the session is logged already or was cancelled
     */
    public long log(String secret) {
        LoggingLink link = links.find(secret, signedIn.employee());
        link.use(clock.instant());
        MentoringSession session = link.session();
        meeting.hold(session.id(), (int) session.length().toMinutes());
        return session.id();
    }
}
