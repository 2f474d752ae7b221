package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.binome.notification.control.Silences.Silence;
import org.binome.notification.entity.NudgeKind;
import org.binome.shared.Job;

/** Closes pairings that are still silent a week after both have been told (P28): concluded, without fault. */
@ApplicationScoped
public class AutoConclude implements Job {

    private static final int BOTH = 2;

    @Inject
    Nudges nudges;

    @Inject
    Silences silences;

    @Inject
    SilenceEnd end;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "auto-conclude";
    }

    @Override
    @Transactional
    public int run() {
        Instant now = clock.instant();
        List<Silence> over = nudges.claim()
                ? silences.since(now.minus(ClosingSoon.PATIENCE)).stream()
                        .filter(silence -> told(silence, now))
                        .toList()
                : List.of();
        return (int) over.stream()
                .map(silence -> silence.pairing().id())
                .filter(id -> OneOfMany.done("End of pairing", id, () -> end.conclude(id)))
                .count();
    }

    private boolean told(Silence silence, Instant now) {
        Instant weekAgo = now.minus(ClosingSoon.NOTICE);
        return nudges.toldBefore(weekAgo, NudgeKind.CLOSING, silence.pairing().id(), silence.after()) == BOTH;
    }
}
