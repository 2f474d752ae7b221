package org.binome.matching.engine;

import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Does many like things on several threads: the caller's own, which alone looks at the watch, and what the JDK's common pool
 * can spare. If it can spare nothing, the caller does it all.
 */
final class Crew {
    private final int threads;

    Crew(int threads) {
        this.threads = threads;
    }

    /** One thread a core. */
    static Crew ofAllCores() {
        return new Crew(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does everything from 0 up to the count, each thread with a worker of its own; what comes out must not depend on the
     * order.
     *
     * @throws java.util.concurrent.CancellationException if the watch or an interrupt says so
     */
    void each(int count, Progress.Stage stage, Watch watch, Supplier<IntConsumer> workers) {
        CrewWork work = new CrewWork(count, threads, workers);
        for (int i = 1; i < threads; i++) {
            ForkJoinPool.commonPool().execute(work::help);
        }
        work.lead(stage, watch);
    }
}
