package org.binome.matching.engine.bench;

import java.util.Locale;
import org.binome.matching.engine.Objective;

/** A group of companies: 100 000 mentees and 60 000 mentors, in whatever heap this JVM has. */
final class LargeBar implements Bar {
    private static final double MEGABYTE = 1 << 20;

    @Override
    public void measure(Report report) {
        if (!report.brief) {
            String heap = String.format(
                    Locale.ROOT,
                    "100 000 x 60 000 in %.0f MB",
                    Runtime.getRuntime().maxMemory() / MEGABYTE);
            PricingBar.measure(report, heap, 100_000, 60_000, Objective.PARTICIPATION_FIRST, false);
        }
    }
}
