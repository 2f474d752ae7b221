package org.binome.matching.engine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.Solver;

/**
 * M5: bytes that our solver allocates, beside the growth of the process while OR-Tools solves. What the process has already
 * touched shows no growth, so OR-Tools is measured in its first run of that size.
 */
final class MemoryBar implements Bar {
    private static final double MEGABYTE = 1 << 20;

    @Override
    public void measure(Report report) {
        compare(report, "dense 2000", new Company(report.seed, 2_000, 1_200).dense());
        compare(report, "48 drawn by lot, 10000", Shape.RANDOM.problem(report.seed, 10_000, 1.12, 48));
        if (!report.brief) {
            compare(report, "dense 5000", new Company(report.seed, 5_000, 3_000).dense());
            compare(report, "48 drawn by lot, 100000", Shape.RANDOM.problem(report.seed, 100_000, 1.12, 48));
        }
    }

    private static void compare(Report report, String name, Problem problem) {
        Instance instance = new Instance(problem);
        Solver.solve(problem);
        double ours = Stopwatch.bytes(() -> Solver.solve(problem)) / MEGABYTE;
        long before = resident();
        long[] peak = new long[1];
        OrTools.BY_PENALTY.solve(instance, () -> peak[0] = Math.max(peak[0], resident()));
        double theirs = (peak[0] - before) / 1024.0;
        report.atMost(
                0.15, ours / theirs, "M5", name, String.format(Locale.ROOT, "%.1f MB, OR-Tools %.1f MB", ours, theirs));
    }

    /** Kilobytes of the process in memory. */
    static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
