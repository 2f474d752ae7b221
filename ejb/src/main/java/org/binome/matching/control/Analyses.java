package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.binome.matching.engine.Watch;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.RealTime;

/**
 * Solves rounds anew for questions about them. The latest few are remembered, so that who asks several questions waits once,
 * and several who ask at once wait for the same.
 */
@ApplicationScoped
public class Analyses {

    private static final int MOST_REMEMBERED = 2;
    private static final Duration FRESH = Duration.ofMinutes(2);

    /** Questions lay out all eligible pairs in memory; a round itself goes through more, a few at a time. */
    private static final int MOST_PAIRS = 20_000_000;

    private record Remembered(String stamp, Instant at, FutureTask<Analysis> solving) {}

    private final Map<Long, Remembered> remembered = new LinkedHashMap<>();

    @Inject
    Gathering gathering;

    @Inject
    CohortRows rows;

    @Inject
    @RealTime
    Clock realTime;

    /** As everything stands now. @throws ConflictException unless the round is done */
    public Analysis of(MatchingRound round) {
        return answer(round, rows.stamp(round.campaign().id()));
    }

    /** As it stood within the last two minutes: many may ask this at once. @throws ConflictException unless the round is done */
    public Analysis lately(MatchingRound round) {
        return answer(round, null);
    }

    /** Whether the round is small enough for questions. */
    public static boolean canAnswer(MatchingRound round) {
        return round.figures().eligiblePairs() <= MOST_PAIRS;
    }

    /** @throws ConflictException where too many pairs are possible for questions */
    public static void requireFew(long pairs) {
        ConflictException.unless(pairs <= MOST_PAIRS, "matching.round-too-large");
    }

    private Analysis answer(MatchingRound round, String stamp) {
        ConflictException.unless(round.status() == RoundStatus.DONE, "matching.round-not-done");
        ConflictException.unless(canAnswer(round), "matching.round-too-large");
        FutureTask<Analysis> solving = solving(round, stamp);
        // the first who asks solves, outside the lock; whoever comes meanwhile waits
        solving.run();
        try {
            return solving.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while solving round " + round.id(), e);
        } catch (ExecutionException e) {
            forget(solving);
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e.getCause());
        }
    }

    /** @param stamp it has to have, null for any */
    private synchronized FutureTask<Analysis> solving(MatchingRound round, String stamp) {
        Instant now = realTime.instant();
        remembered.values().removeIf(one -> !one.at().plus(FRESH).isAfter(now));
        Remembered last = remembered.remove(round.id());
        boolean serves = last != null && (stamp == null || stamp.equals(last.stamp()));
        Remembered current = serves ? last : begun(round, stamp, now);
        remembered.put(round.id(), current);
        remembered.keySet().removeIf(oldest -> remembered.size() > MOST_REMEMBERED);
        return current.solving();
    }

    private Remembered begun(MatchingRound round, String stamp, Instant now) {
        return new Remembered(stamp, now, new FutureTask<>(() -> {
            Pool pool = gathering.poolInMotion(round);
            return new Analysis(pool, pool.solve(Watch.NONE));
        }));
    }

    private synchronized void forget(FutureTask<Analysis> failed) {
        remembered.values().removeIf(one -> one.solving() == failed);
    }
}
