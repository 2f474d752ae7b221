package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundFinished;
import org.binome.shared.Job;
import org.binome.shared.RealTime;

/** Ends rounds whose server is gone, so that HR may run another one. */
@ApplicationScoped
public class LostRounds implements Job {

    @Inject
    MatchingRounds rounds;

    @Inject
    Event<RoundFinished> finished;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    @Override
    public String name() {
        return "lost-rounds";
    }

    @Override
    @Transactional
    public int run() {
        return end(rounds.open());
    }

    public int endOf(long campaignId) {
        return end(rounds.open(campaignId));
    }

    private int end(List<MatchingRound> open) {
        return (int) open.stream()
                .filter(round -> round.lost(realTime.instant()))
                .map(round -> rounds.lock(round.id()))
                .filter(this::end)
                .count();
    }

    /** It may have given a sign of life since it was read. */
    private boolean end(MatchingRound round) {
        boolean lost = round.lost(realTime.instant());
        if (lost) {
            round.fail(clock.instant());
            finished.fire(new RoundFinished(round.id(), round.campaign().id(), round.status()));
        }
        return lost;
    }
}
