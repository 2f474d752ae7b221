package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.binome.notification.control.Silences.Silence;
import org.binome.notification.entity.NudgeKind;
import org.binome.notification.entity.SilentPairingConcluded;
import org.binome.pairing.boundary.Concluding;
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
    Concluding concluding;

    @Inject
    Event<SilentPairingConcluded> concluded;

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
        over.forEach(silence -> conclude(silence.pairing().id()));
        return over.size();
    }

    private boolean told(Silence silence, Instant now) {
        Instant weekAgo = now.minus(ClosingSoon.NOTICE);
        return nudges.toldBefore(weekAgo, NudgeKind.CLOSING, silence.pairing().id(), silence.after()) == BOTH;
    }

    private void conclude(long pairingId) {
        concluding.conclude(pairingId);
        concluded.fire(new SilentPairingConcluded(pairingId));
    }
}
