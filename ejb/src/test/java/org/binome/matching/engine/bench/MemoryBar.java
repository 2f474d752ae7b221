package org.binome.matching.engine.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.Solver;

/**
 * M5: bytes that our solver allocates, beside the growth of the process (Linux) up to its peak while OR-Tools is handed the
 * instance and solves it. OR-Tools runs in a process of its own each time: in one that has solved before, it finds memory already
 * there.
 */
final class MemoryBar implements Bar {
    private static final double MEGABYTE = 1 << 20;

    @Override
    public void measure(Report report) {
        List<String> names = report.brief
                ? List.of("dense 2000", "by-lot 10000")
                : List.of("dense 2000", "by-lot 10000", "dense 5000", "by-lot 100000");
        for (String name : names) {
            Problem problem = problem(report.seed, name);
            Solver.solve(problem);
            double ours = Stopwatch.bytes(() -> Solver.solve(problem)) / MEGABYTE;
            double theirs = growth(report.seed, name) / 1024.0;
            String how = String.format(Locale.ROOT, "%.1f MB, OR-Tools %.1f MB", ours, theirs);
            report.atMost(0.15, ours / theirs, "M5", name, how);
        }
    }

    private static Problem problem(long seed, String name) {
        int size = Integer.parseInt(name.substring(name.indexOf(' ') + 1));
        return name.startsWith("dense")
                ? new Company(seed, size, size * 6 / 10).dense()
                : Shape.RANDOM.problem(seed, size, 1.12, 48);
    }

    private static long growth(long seed, String name) {
        try {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            // a heap that neither grows nor shrinks
                            "-Xms2g",
                            "-Xmx2g",
                            "-XX:+UseSerialGC",
                            "-XX:+AlwaysPreTouch",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MemoryBar.class.getName(),
                            Long.toString(seed),
                            name)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return Long.parseLong(new String(child.getInputStream().readAllBytes()).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The child: prints by how many kilobytes its process grew. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Instance instance = new Instance(problem(Long.parseLong(arguments[0]), arguments[1]));
        OrTools.BY_GREATEST_FLOW.solve(new Instance(Shape.RANDOM.problem(1, 10, 1, 3)));
        System.gc();
        // makes the peak start anew
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        long before = kilobytes("VmRSS:");
        OrTools.BY_GREATEST_FLOW.solve(instance);
        out.println(kilobytes("VmHWM:") - before);
    }

    private static long kilobytes(String what) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(what))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
