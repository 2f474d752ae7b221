package org.binome.launcher;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition by asking again. */
public final class Await {
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(200);

    private Await() {}

    /**
     * Asks five times a second until the condition holds.
     *
     * @return whether it held before the limit
     */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
