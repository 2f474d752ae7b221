package org.binome.matching.engine.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Processor time of the current thread, in milliseconds: neighbours on the machine hardly disturb it. */
final class Stopwatch {
    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Milliseconds of work between two looks at whether it still gets faster. */
    private static final double WINDOW = 500;

    private static final int MOST_WINDOWS = 8;

    /** Less than this share faster is as fast as it gets. */
    private static final double FASTER = 0.97;

    private Stopwatch() {}

    /** What came out, and the least time it took. */
    record Timed<T>(T result, double millis) {}

    /** Runs until the compiler has done its part, so that it gets no faster, and then as often as told. */
    static <T> Timed<T> least(int repeats, Supplier<T> work) {
        double before = Double.MAX_VALUE;
        for (int i = 0; i < MOST_WINDOWS; i++) {
            double now = leastWithin(WINDOW, work);
            if (now > before * FASTER) {
                break;
            }
            before = now;
        }
        Timed<T> least = once(work);
        for (int i = 1; i < repeats; i++) {
            Timed<T> another = once(work);
            least = another.millis() < least.millis() ? another : least;
        }
        return least;
    }

    private static double leastWithin(double millis, Supplier<?> work) {
        double least = Double.MAX_VALUE;
        for (double spent = 0; spent < millis; ) {
            double one = once(work).millis();
            spent += one;
            least = Math.min(least, one);
        }
        return least;
    }

    private static <T> Timed<T> once(Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        T result = work.get();
        return new Timed<>(result, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
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
