package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.LoggingLink;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;

/** Asks both of one session whether they met. */
@ApplicationScoped
class LoggingWriter {

    @Inject
    LoggingLinks links;

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Moments moments;

    @Inject
    Outbox outbox;

    /** In a transaction of its own: what goes wrong with one session shall not touch the others. @return true */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean ask(long sessionId, Instant now) {
        MentoringSession session = correspondents.session(sessionId);
        for (Side side : Side.values()) {
            if (side == Side.MENTOR && links.askedOfGathering(session)) {
                continue;
            }
            Employee reader = session.pairing().enrolment(side).employee();
            Employee partner = session.pairing().enrolment(side.other()).employee();
            String secret = Secrets.next();
            links.add(new LoggingLink(session, reader, Secrets.hash(secret), now));
            outbox.add(
                    reader,
                    letters.write(
                            "session.log",
                            reader.locale(),
                            "/me/session-log.xhtml?link=" + secret,
                            reader.firstName(),
                            side == Side.MENTOR && session.gathered()
                                    ? letters.names(
                                            CalendarItem.of(correspondents.gathering(session))
                                                    .mentees(),
                                            reader.locale())
                                    : partner.firstName(),
                            moments.moment(
                                    session.startsAt()
                                            .atZone(session.pairing()
                                                    .enrolment(side)
                                                    .zone()),
                                    reader.locale()),
                            session.length().toMinutes()));
        }
        return true;
    }
}
