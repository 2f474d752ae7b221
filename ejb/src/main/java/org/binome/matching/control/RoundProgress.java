package org.binome.matching.control;

import java.util.concurrent.CancellationException;
import org.binome.matching.engine.Progress;
import org.binome.matching.entity.RoundStage;

/** Writes how far a round is, a few times a second at most, and hears whether it has been cancelled. */
class RoundProgress implements Progress {

    private static final long PAUSE_NANOS = 200_000_000;

    private final long roundId;
    private final RoundSteps steps;
    private final Headway headway = new Headway();
    private RoundStage stage = RoundStage.GATHERING;
    private long written;
    private boolean cancelled;

    RoundProgress(long roundId, RoundSteps steps) {
        this.roundId = roundId;
        this.steps = steps;
    }

    @Override
    public void at(Stage engine, int done, int of) {
        RoundStage now = RoundStage.valueOf(engine.name());
        if (now != stage || System.nanoTime() - written > PAUSE_NANOS) {
            at(now, of == 0 ? 0 : 100 * done / of);
        }
    }

    /** @throws CancellationException when the round has been cancelled */
    void orStop(RoundStage now, int percent) {
        if (now != stage || System.nanoTime() - written > PAUSE_NANOS) {
            at(now, percent);
        }
        if (cancelled) {
            throw new CancellationException("cancelled while " + now);
        }
    }

    /** @param percent of this stage */
    void at(RoundStage now, int percent) {
        stage = now;
        cancelled = !steps.progress(roundId, now.name(), headway.at(now, percent));
        written = System.nanoTime();
    }

    boolean cancelled() {
        return cancelled;
    }
}
