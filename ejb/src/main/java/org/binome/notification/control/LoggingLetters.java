package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.LoggingLink;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.shared.Job;

/** After the end of a confirmed session asks both, once, whether they met: a link logs it with one click. */
@Dependent
public class LoggingLetters implements Job {

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

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "session-logging";
    }

    @Override
    @Transactional
    public int run() {
        Instant now = clock.instant();
        return (int)
                links.due(now).stream().filter(session -> ask(session, now)).count();
    }

    private boolean ask(MentoringSession session, Instant now) {
        if (links.asked(session)) {
            return false;
        }
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
