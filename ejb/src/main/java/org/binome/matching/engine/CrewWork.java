package org.binome.matching.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** One work of a {@link Crew}, taken up in short stretches until all is done, it is cancelled or something fails. */
final class CrewWork {
    private static final int LONGEST_STRETCH = 64;
    private static final int STRETCHES_A_THREAD = 8;

    private final int count;
    private final int stretch;
    private final Supplier<IntConsumer> workers;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Helpers helpers = new Helpers();

    CrewWork(int count, int threads, Supplier<IntConsumer> workers) {
        this.count = count;
        this.workers = workers;
        stretch = Math.max(1, Math.min(LONGEST_STRETCH, count / (STRETCHES_A_THREAD * threads)));
    }

    /** The part of the caller's thread; ends when nobody is at work any more. */
    void lead(Progress.Stage stage, Watch watch) {
        try {
            work(() -> watch.at(stage, done.get(), count));
        } finally {
            next.set(count);
            helpers.close();
        }
        helpers.rethrow();
        watch.at(stage, count, count);
    }

    /** The part of any other thread; nothing if it comes too late. */
    void help() {
        if (helpers.enter()) {
            RuntimeException thrown = null;
            try {
                work(() -> {});
            } catch (RuntimeException e) {
                thrown = e;
                next.set(count);
            } finally {
                helpers.leave(thrown);
            }
        }
    }

    private void work(Runnable afterwards) {
        IntConsumer worker = workers.get();
        for (int from = next.getAndAdd(stretch); from < count; from = next.getAndAdd(stretch)) {
            int end = Math.min(count, from + stretch);
            for (int i = from; i < end; i++) {
                worker.accept(i);
            }
            done.addAndGet(end - from);
            afterwards.run();
        }
    }
}
