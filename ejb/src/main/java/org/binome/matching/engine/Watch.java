package org.binome.matching.engine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * What a long computation looks at while it runs.
 *
 * @param progress told how far it is
 * @param cancelled asked whether to stop; an interrupted thread stops too
 */
public record Watch(Progress progress, BooleanSupplier cancelled) {
    /** Neither listens nor cancels. */
    public static final Watch NONE = new Watch(Progress.SILENT, () -> false);

    private static final int STEPS = 100;

    /**
     * Reports a step and stops if asked to.
     *
     * @throws CancellationException if cancelled or interrupted
     */
    void step(Progress.Stage stage, int done, int of) {
        int stride = Math.max(1, of / STEPS);
        if (done % stride == 0 || done == of) {
            at(stage, done, of);
        }
    }

    /**
     * Reports a step in any case and stops if asked to.
     *
     * @throws CancellationException if cancelled or interrupted
     */
    void at(Progress.Stage stage, int done, int of) {
        progress.at(stage, done, of);
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled while " + stage);
        }
    }

    /** The same watch, told nothing of progress. */
    Watch silently() {
        return new Watch(Progress.SILENT, cancelled);
    }
}
