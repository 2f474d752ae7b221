package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.binome.shared.Job;

/** After the end of a confirmed session asks both, once, whether they met: a link logs it with one click. */
@Dependent
public class LoggingLetters implements Job {

    private static final Logger LOG = System.getLogger(LoggingLetters.class.getName());

    @Inject
    LoggingLinks links;

    @Inject
    LoggingWriter writer;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "session-logging";
    }

    /** @return of how many sessions the two were asked */
    @Override
    @Transactional
    public int run() {
        Instant now = clock.instant();
        return links.claim()
                ? (int) links.due(now).stream().filter(id -> asked(id, now)).count()
                : 0;
    }

    /** What goes wrong with one session shall not hold up the others. */
    private boolean asked(long sessionId, Instant now) {
        try {
            writer.ask(sessionId, now);
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Session {0} waits for another attempt to ask of it: {1}",
                    sessionId,
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
