package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.binome.shared.Job;

/** On the first working morning of a month, writes the digest to everybody who has asked for it and confirmed (P31). */
@Dependent
public class MonthlyDigests implements Job {

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
                .filter(id -> OneOfMany.done("Digest", id, () -> writer.write(id, now)))
                .count();
    }
}
