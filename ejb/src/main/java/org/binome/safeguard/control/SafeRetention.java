package org.binome.safeguard.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.binome.safeguard.entity.SafeSignal;
import org.binome.shared.Job;

/** Erases what was settled ninety days ago. */
@Dependent
public class SafeRetention implements Job {

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    SafeSignals signals;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "safe-channel-retention";
    }

    @Override
    @Transactional
    public int run() {
        List<SafeSignal> over = signals.overBefore(clock.instant().minus(KEPT));
        over.forEach(signals::remove);
        return over.size();
    }
}
