package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.binome.notification.control.Silences.Silence;
import org.binome.notification.entity.NudgeKind;

/** The two have met before, but not for thirty days. */
@ApplicationScoped
class SilentMonth implements NudgeRule {

    private static final Duration PATIENCE = Duration.ofDays(30);

    @Inject
    Silences silences;

    @Inject
    PairQuery pairs;

    @Override
    public List<Occasion> due(Instant now) {
        return silences.since(now.minus(PATIENCE)).stream()
                .filter(Silence::met)
                .flatMap(silence ->
                        pairs
                                .both(
                                        NudgeKind.SILENCE,
                                        silence.pairing(),
                                        silence.pairing().id(),
                                        silence.after())
                                .stream())
                .toList();
    }
}
