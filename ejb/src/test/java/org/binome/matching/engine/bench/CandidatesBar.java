package org.binome.matching.engine.bench;

import java.util.Arrays;
import org.binome.matching.engine.Rivals;

/** M7: all eligible pairs with their scores, in one thread, beside asking about everybody. */
final class CandidatesBar implements Bar {
    @Override
    public void measure(Report report) {
        int[] sizes = report.brief ? new int[] {2_000} : new int[] {1_000, 5_000, 10_000};
        for (int size : sizes) {
            Rivals rivals = new Rivals(report.seed, size, size * 6 / 10);
            Stopwatch.Timed<int[][]> found = Stopwatch.least(5, rivals::candidates);
            Stopwatch.Timed<Long> asked = Stopwatch.least(report.brief ? 1 : 3, rivals::bruteForce);
            String instance = "candidates, " + size + " x " + size * 6 / 10;
            long pairs =
                    Arrays.stream(found.result()).mapToLong(row -> row.length).sum();
            report.holds(rivals.sum(found.result()) == asked.result(), "M7", instance, "identical to brute force");
            report.atMost(
                    0.25,
                    found.millis() / asked.millis(),
                    "M7",
                    instance,
                    String.format("%.1f ms / %.1f ms, %d eligible", found.millis(), asked.millis(), pairs));
        }
    }
}
