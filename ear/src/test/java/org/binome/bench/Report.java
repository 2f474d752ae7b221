package org.binome.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the figures and prints them as one table with the aims beside. */
final class Report {
    private static final Duration IMPORT_AIM = Duration.ofSeconds(60);
    private static final double PAGE_AIM = 300;
    private static final double MEMORY_AIM = 2.5 * 1024;
    private static final int PEOPLE = 100_000;

    private final Map<String, Map<String, Duration>> starts = new LinkedHashMap<>();
    private final List<RoundRun.Result> rounds = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, Double> idle = Map.of();
    private Map<String, Double> highest = Map.of();
    private double highestSum;
    private final List<ImportRun.Result> imports = new ArrayList<>();
    private final List<PageLoad.Result> pages = new ArrayList<>();

    /** @param which start: "first" makes everything, "later" finds it */
    void starts(String which, StackProcess stack) {
        starts.put(which, stack.starts());
    }

    void idle(Map<String, Double> sizes) {
        idle = sizes;
    }

    void memory(Map<String, Double> sizes, double sum) {
        highest = sizes;
        highestSum = sum;
    }

    void pages(List<PageLoad.Result> results) {
        pages.addAll(results);
    }

    void directory(ImportRun.Result result) {
        imports.add(result);
    }

    void round(List<RoundRun.Result> results) {
        rounds.addAll(results);
    }

    String text(Machine machine, Size size) {
        line("");
        line("Binome, %s, measured on %s UTC", size.name().toLowerCase(Locale.ROOT), LocalDate.now(ZoneOffset.UTC));
        line("%s; \"others\" is the share of all CPU time that other programs took meanwhile", machine.describe());
        imports.forEach(this::importing);
        matching();
        pages.forEach(this::looking);
        starting();
        remembering();
        return text.toString();
    }

    private void importing(ImportRun.Result directory) {
        double seconds = directory.whole().toMillis() / 1000.0;
        line("");
        line("Import of %,d employees (others %d %%)", directory.rows(), directory.others());
        line(
                "  handed in %.1f s, checked %.1f s, taken over %.1f s",
                directory.received().toMillis() / 1000.0,
                directory.checked().toMillis() / 1000.0,
                directory.taken().toMillis() / 1000.0);
        line(
                "  %-24s %8.1f s   %,8.0f rows/s   %s",
                "whole",
                seconds,
                directory.rows() / seconds,
                aim(
                        seconds * PEOPLE / directory.rows() <= IMPORT_AIM.toSeconds(),
                        "60 s for 100,000 rows (1,667 rows/s)"));
        line(
                "  %.0f s of CPU, the server's and the database's together",
                directory.cpu().toMillis() / 1000.0);
        line(
                "  server's heap: live %.0f MB before, at most %.0f MB in use, live %.0f MB after",
                directory.before(), directory.highest(), directory.after());
    }

    private void matching() {
        for (RoundRun.Result round : rounds) {
            line("");
            line(
                    "Matching round, %,d mentees and %,d mentors, %s (others %d %%)",
                    round.mentees(),
                    round.mentors(),
                    round == rounds.get(0) ? "the first in this server" : "again",
                    round.others());
            double seconds = round.whole().toMillis() / 1000.0;
            line("  %-24s %8.2f s   %s", "whole", seconds, aim(round, seconds) + round.words());
            line("  %,d of %,d eligible pairs chosen, proven the best", round.matched(), round.eligible());
        }
    }

    /** M11 of docs/domain/matching.md. */
    private static String aim(RoundRun.Result round, double seconds) {
        return switch (round.mentees()) {
            case 1_000 -> aim(seconds <= 2, "2 s") + "  ";
            case 10_000 -> aim(seconds <= 15, "15 s") + "  ";
            default -> "";
        };
    }

    private void looking(PageLoad.Result result) {
        boolean alone = result.think().isZero();
        boolean aimed = result.think().equals(PageLoad.THINK);
        line("");
        line(
                alone
                        ? "Pages, one person, one after the other (others %1$d %%)"
                        : "Pages, %2$d people signed in, each thinking %3$.0f s on average, %4$.0f s (others %1$d %%)",
                result.others(),
                Size.USERS,
                result.think().toMillis() / 1000.0,
                result.seconds());
        line("  %-24s %8s %8s %8s %8s   %s", "", "views", "p50 ms", "p95 ms", "errors", aimed ? "aim" : "");
        double faces = result.of("peer: empty Faces page").percentile(0.5);
        Times all = result.ofProduct();
        result.times().forEach((name, times) -> {
            boolean peer = name.startsWith("peer");
            String beside = peer || !aimed ? "" : aim(good(times), "p95 300 ms, no error") + "  ";
            row(name, times, "%s%.1f x empty page".formatted(beside, times.percentile(0.5) / faces));
        });
        row("all ten", all, aimed ? aim(good(all), "p95 300 ms, no error") : "");
        line(
                "  %.1f pages a second, peers included; for each %.1f ms of the server's CPU, %.1f ms of the database's",
                result.views() / result.seconds(), result.server(), result.database());
        all.kindsOfErrors().forEach(words -> line("  error: %s", words));
    }

    private static boolean good(Times times) {
        return times.errors() == 0 && times.count() > 0 && times.percentile(0.95) <= PAGE_AIM;
    }

    private void row(String name, Times times, String rest) {
        line(
                "  %-24s %8d %8.0f %8.0f %8d   %s",
                name, times.count(), times.percentile(0.5), times.percentile(0.95), times.errors(), rest);
    }

    private void starting() {
        line("");
        line("Start-up in seconds, side by side");
        line(
                "  %-24s %s",
                "",
                String.join("", starts.keySet().stream().map("%8s"::formatted).toList()));
        starts.values().iterator().next().keySet().forEach(name -> {
            StringBuilder row = new StringBuilder();
            starts.values()
                    .forEach(times ->
                            row.append("%8.1f".formatted(times.get(name).toMillis() / 1000.0)));
            line("  %-24s %s", name, row);
        });
    }

    private void remembering() {
        line("");
        line("Resident memory in MB");
        line("  %-24s %8s %8s", "", "idle", "highest");
        highest.forEach((name, size) -> line("  %-24s %8.0f %8.0f", name, idle.get(name), size));
        line(
                "  %-24s %8.0f %8.0f   %s",
                "whole stack",
                idle.values().stream().mapToDouble(Double::doubleValue).sum(),
                highestSum,
                aim(highestSum < MEMORY_AIM, "2,560 MB"));
    }

    private static String aim(boolean reached, String words) {
        return (reached ? "PASS" : "MISS") + " (aim: " + words + ")";
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
