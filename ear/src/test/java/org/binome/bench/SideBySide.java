package org.binome.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Start-up, memory and pages of each application server, kept in a file for each, printed one column beside the other. */
final class SideBySide {
    private static final String EMPTY = "peer: empty Faces page";
    private static final String SELECT = "peer: SELECT 1";
    private static final List<String> ROWS = List.of(
            "server's first start, s",
            "deployment of Binome, s",
            "server's memory, idle, MB",
            "server's memory, highest, MB",
            "ten pages, p50, ms",
            "ten pages, p95, ms",
            "ten pages, errors",
            "empty Faces page, p50, ms",
            "SELECT 1, p50, ms");

    private final Path folder;

    /** @param folder that is not emptied between the measurements */
    SideBySide(Path folder) {
        this.folder = folder;
    }

    /** Keeps the figures of one server. */
    void keep(
            String server,
            Map<String, Duration> starts,
            Map<String, Double> idle,
            Map<String, Double> highest,
            Map<String, Times> pages)
            throws IOException {
        Times ten = new Times();
        pages.forEach((name, times) -> {
            if (!name.startsWith("peer")) {
                ten.addAll(times);
            }
        });
        List<Double> figures = List.of(
                starts.get(server).toMillis() / 1000.0,
                starts.get("Binome").toMillis() / 1000.0,
                idle.get(server),
                highest.get(server),
                ten.percentile(0.5),
                ten.percentile(0.95),
                (double) ten.errors(),
                pages.get(EMPTY).percentile(0.5),
                pages.get(SELECT).percentile(0.5));
        Properties kept = new Properties();
        for (int i = 0; i < ROWS.size(); i++) {
            kept.setProperty(ROWS.get(i), String.format(Locale.ROOT, "%.1f", figures.get(i)));
        }
        Files.createDirectories(folder);
        try (Writer writer = Files.newBufferedWriter(file(server))) {
            kept.store(writer, server);
        }
    }

    /** @param servers in the order of the columns; one that was not measured stays empty */
    String text(List<String> servers) throws IOException {
        List<Properties> columns = new ArrayList<>();
        for (String server : servers) {
            Properties kept = new Properties();
            if (Files.exists(file(server))) {
                try (Reader reader = Files.newBufferedReader(file(server))) {
                    kept.load(reader);
                }
            }
            columns.add(kept);
        }
        StringBuilder text = new StringBuilder("\nThe same file on both servers\n");
        text.append(row("", servers));
        for (String label : ROWS) {
            text.append(row(
                    label,
                    columns.stream().map(kept -> kept.getProperty(label, "-")).toList()));
        }
        return text.toString();
    }

    private static String row(String label, List<String> cells) {
        return "  %-30s".formatted(label)
                + String.join("", cells.stream().map("%10s"::formatted).toList()) + "\n";
    }

    private Path file(String server) {
        return folder.resolve(server.toLowerCase(Locale.ROOT) + ".properties");
    }
}
