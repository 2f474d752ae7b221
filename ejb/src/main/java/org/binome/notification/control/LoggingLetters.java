package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.binome.shared.Job;

/** After the end of a confirmed session asks both, once, whether they met: a link logs it with one click. */
@Dependent
public class LoggingLetters implements Job {

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
                ? (int) links.due(now).stream()
                        .filter(id -> OneOfMany.done("Question on session", id, () -> writer.ask(id, now)))
                        .count()
                : 0;
    }
}
