package org.binome.matching.engine.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code mvn -q -Pengine-bench} ({@code -Dbench=short} for less than two minutes, {@code -Dbench=M1,M3} for some bars): measures
 * the engine against the bars of docs/domain/matching.md, beside its peers in the same JVM.
 */
public final class EngineBench {
    private static final long SEED = 20_261_128;

    private EngineBench() {}

    /** One bar by its number, made when its turn comes. */
    private record Named(String number, Bar bar) {}

    private static List<Named> bars() {
        return List.of(
                // memory first, before the process has grown
                new Named("M5", new MemoryBar()),
                new Named("M1", new DenseBar()),
                new Named("M2", new SparseBar()),
                new Named("M3", new HostileBar()),
                new Named("M4", new JGraphTBar()),
                new Named("M6", new EqualityBar()),
                new Named("M7", new CandidatesBar()),
                new Named("M8", new PricingBar()),
                new Named("M9", new LiveBar()),
                new Named("M10", new CheckerBar()),
                new Named("M11", new RoundBar()),
                new Named("greedy", new GreedyBar()),
                new Named("large", new LargeBar()));
    }

    /** @param arguments {@code full}, {@code short}, or numbers of bars, with commas between */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> wanted = new ArrayList<>(List.of(arguments.length == 0 ? new String[0] : arguments[0].split(",")));
        boolean brief = wanted.remove("short");
        wanted.remove("full");
        Report report = new Report(out, brief, SEED);
        out.printf(
                "%s, %s, %d cores, Java %s, seed %d%n",
                LocalDate.now(),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                SEED);
        for (Named named : bars()) {
            if (wanted.isEmpty() || wanted.contains(named.number)) {
                named.bar.measure(report);
            }
        }
        report.end();
    }
}
