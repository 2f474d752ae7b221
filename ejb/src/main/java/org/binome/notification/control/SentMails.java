package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.binome.shared.Job;

/** Empties mails the day after they left: links that let somebody in, and words meant for one reader, shall not stay here. */
@Dependent
public class SentMails implements Job {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "sent-mails";
    }

    @Override
    @Transactional
    public int run() {
        return outbox.empty(clock.instant().minus(KEPT));
    }
}
