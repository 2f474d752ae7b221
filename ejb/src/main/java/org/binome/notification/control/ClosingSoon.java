package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.notification.control.Silences.Silence;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.entity.Employee;

/** The two have not met for ninety days: unless they do, their pairing is closed a week later (P28). */
@ApplicationScoped
class ClosingSoon implements NudgeRule {

    static final Duration PATIENCE = Duration.ofDays(90);
    static final Duration NOTICE = Duration.ofDays(7);

    @Inject
    Silences silences;

    @Inject
    PairQuery pairs;

    @Inject
    Moments moments;

    @Override
    public List<Occasion> due(Instant now) {
        return silences.since(now.minus(PATIENCE)).stream()
                .flatMap(silence -> Stream.of(Side.values()).map(side -> occasion(silence, side, now)))
                .toList();
    }

    private Occasion occasion(Silence silence, Side side, Instant now) {
        Employee reader = silence.pairing().enrolment(side).employee();
        String until = moments.date(now.plus(NOTICE).atZone(reader.zone()).toLocalDate(), reader.locale());
        long pairing = silence.pairing().id();
        String page = "/me/pairing.xhtml?id=" + pairing;
        return pairs.one(NudgeKind.CLOSING, silence.pairing(), side, pairing, silence.after(), page, until);
    }
}
