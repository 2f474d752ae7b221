package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.binome.shared.Job;

/** On the first working morning of a month, writes the digest to everybody who has asked for it and confirmed (P31). */
@Dependent
public class MonthlyDigests implements Job {

    private static final Logger LOG = System.getLogger(MonthlyDigests.class.getName());

    @Inject
    DigestSubscriptions subscriptions;

    @Inject
    DigestWriter writer;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "monthly-digests";
    }

    /** @return how many people got one */
    @Override
    public int run() {
        Instant now = clock.instant();
        return (int) subscriptions.inMonth(now).stream()
                .filter(id -> written(id, now))
                .count();
    }

    /** What goes wrong with one person shall not hold up the others. */
    private boolean written(long id, Instant now) {
        try {
            return writer.write(id, now);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Digest {0} waits for another attempt: {1}",
                    id,
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
