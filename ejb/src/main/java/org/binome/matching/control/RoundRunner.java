package org.binome.matching.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Watch;
import org.binome.matching.entity.RoundStage;
import org.binome.matching.entity.RoundStarted;
import org.binome.shared.ConflictException;

/**
 * Runs rounds in the background. A plan reaches the database only after the independent check of {@link
 * org.binome.matching.engine.Round#run} and while nothing it rests on has changed; else the round is run again.
 */
@ApplicationScoped
public class RoundRunner {

    private static final Logger LOG = System.getLogger(RoundRunner.class.getName());
    private static final int MOST_ATTEMPTS = 5;
    private static final long NANOS = 1_000_000;

    @Resource
    ManagedExecutorService executor;

    @Inject
    RoundSteps steps;

    @Inject
    Clock clock;

    void onStarted(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundStarted started) {
        executor.submit(() -> run(started.roundId()));
    }

    void run(long roundId) {
        try {
            if (steps.begin(roundId)) {
                attempt(roundId);
            }
        } catch (CancellationException cancelled) {
            LOG.log(Level.INFO, "Matching round {0} was cancelled", Long.toString(roundId));
        } catch (ConflictException changed) {
            LOG.log(Level.INFO, "Matching round {0} ends: {1}", Long.toString(roundId), changed.getMessage());
            steps.fail(roundId);
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.log(Level.ERROR, "Matching round " + roundId + " failed", failure);
            steps.fail(roundId);
        }
    }

    private void attempt(long roundId) {
        RoundProgress progress = new RoundProgress(roundId, steps);
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            long[] times = {System.nanoTime(), 0, 0};
            progress.at(RoundStage.GATHERING, 0);
            Pool pool = steps.gather(roundId);
            times[1] = System.nanoTime();
            Outcome outcome = pool.solve(new Watch(progress, progress::cancelled));
            times[2] = System.nanoTime();
            SealedCertificate certificate = CertificateWriter.seal(
                    outcome, clock.instant(), percent -> progress.orStop(RoundStage.STORING, percent));
            if (stored(roundId, pool, outcome, certificate)) {
                tell(roundId, pool, times);
                return;
            }
        }
        throw new IllegalStateException("people kept changing while the round ran");
    }

    /** False as well when somebody has changed what the plan replaces while it was being written. */
    private boolean stored(long roundId, Pool pool, Outcome outcome, SealedCertificate certificate) {
        try {
            return steps.store(roundId, pool, outcome, certificate).isPresent();
        } catch (OptimisticLockException changed) {
            LOG.log(Level.INFO, "Matching round {0} was overtaken while it was stored", Long.toString(roundId));
            return false;
        }
    }

    private static void tell(long roundId, Pool pool, long[] times) {
        LOG.log(
                Level.INFO,
                "Matching round {0}: {1} mentees, {2} mentors; gathered in {3} ms, solved and proven in {4} ms, stored in {5} ms",
                Long.toString(roundId),
                pool.mentees().size(),
                pool.mentors().size(),
                (times[1] - times[0]) / NANOS,
                (times[2] - times[1]) / NANOS,
                (System.nanoTime() - times[2]) / NANOS);
    }
}
