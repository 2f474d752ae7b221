package org.binome.matching.engine.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Processor time of the current thread, in milliseconds: neighbours on the machine hardly disturb it. */
final class Stopwatch {
    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final long WARM_UP = 500_000_000;
    private static final int MOST_WARM_UPS = 2_000;

    private Stopwatch() {}

    /** What came out, and the least time it took. */
    record Timed<T>(T result, double millis) {}

    /** Runs until the compiler has done its part, and then as often as told. */
    static <T> Timed<T> least(int repeats, Supplier<T> work) {
        T result = work.get();
        long warm = CLOCK.getCurrentThreadCpuTime() + WARM_UP;
        for (int i = 0; i < MOST_WARM_UPS && CLOCK.getCurrentThreadCpuTime() < warm; i++) {
            result = work.get();
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < repeats; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            result = work.get();
            least = Math.min(least, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return new Timed<>(result, least);
    }

    /** Runs once. */
    static double millis(Runnable work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** Bytes that this thread allocates for the work. */
    static long bytes(Runnable work) {
        long before = CLOCK.getCurrentThreadAllocatedBytes();
        work.run();
        return CLOCK.getCurrentThreadAllocatedBytes() - before;
    }
}
