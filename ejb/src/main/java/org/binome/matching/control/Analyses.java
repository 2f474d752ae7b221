package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.binome.matching.engine.Watch;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.RealTime;

/**
 * Solves rounds anew for questions about them. The latest few are remembered for as long as HR looks at a round, and no longer
 * than anything they rest on stays as it is.
 */
@ApplicationScoped
public class Analyses {

    private static final int MOST_REMEMBERED = 2;
    private static final Duration FRESH = Duration.ofMinutes(2);

    private record Remembered(String stamp, Instant at, Analysis analysis) {}

    private final Map<Long, Remembered> remembered = new LinkedHashMap<>();

    @Inject
    Gathering gathering;

    @Inject
    CohortRows rows;

    @Inject
    @RealTime
    Clock realTime;

    /** @throws ConflictException unless the round is done */
    public synchronized Analysis of(MatchingRound round) {
        ConflictException.unless(round.status() == RoundStatus.DONE, "matching.round-not-done");
        Remembered last = remembered.remove(round.id());
        Instant now = realTime.instant();
        boolean fresh = last != null
                && last.at().plus(FRESH).isAfter(now)
                && last.stamp().equals(rows.stamp(round.campaign().id()));
        Remembered current = fresh ? last : solve(round, now);
        remembered.put(round.id(), current);
        remembered.keySet().removeIf(oldest -> remembered.size() > MOST_REMEMBERED);
        return current.analysis();
    }

    private Remembered solve(MatchingRound round, Instant now) {
        Pool pool = gathering.poolInMotion(round);
        return new Remembered(pool.stamp(), now, new Analysis(pool, pool.solve(Watch.NONE)));
    }
}
