package org.binome.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.binome.launcher.ServerProduct;

/**
 * Start-up, memory and pages of each application server with the same file, one column beside the other. Each server is measured
 * by a process of its own, so the figures of the first wait in a file.
 */
final class SideBySide {
    private static final List<ServerProduct> COLUMNS = List.of(ServerProduct.values());

    private final Path folder;

    /** @param folder that is not emptied between the measurements */
    SideBySide(Path folder) {
        this.folder = folder;
    }

    /** What one server showed, as the rows of the table. */
    static Map<String, Double> figures(
            Map<String, Duration> starts,
            String server,
            Map<String, Double> idle,
            Map<String, Double> highest,
            PageLoad.Result pages) {
        Times ten = pages.ofProduct();
        Map<String, Double> rows = new LinkedHashMap<>();
        rows.put("server's first start, s", seconds(starts.get(server)));
        rows.put("deployment of Binome, s", seconds(starts.get("Binome")));
        rows.put("whole stack, s", seconds(starts.get("whole stack")));
        rows.put("server's memory, idle, MB", idle.get(server));
        rows.put("server's memory, under load, MB", highest.get(server));
        rows.put("ten pages, p50, ms", ten.percentile(0.5));
        rows.put("ten pages, p95, ms", ten.percentile(0.95));
        rows.put("ten pages, errors", (double) ten.errors());
        rows.put("server's CPU for a page, ms", pages.server());
        rows.put("empty Faces page, p50, ms", pages.of("peer: empty Faces page").percentile(0.5));
        rows.put("SELECT 1, p50, ms", pages.of("peer: SELECT 1").percentile(0.5));
        return rows;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** Keeps the figures of one server until all are printed. */
    void keep(ServerProduct server, Map<String, Double> figures) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                file(server),
                figures.entrySet().stream()
                        .map(row -> String.format(Locale.ROOT, "%s\t%.1f", row.getKey(), row.getValue()))
                        .toList());
    }

    /** Takes away what an earlier run has kept. */
    void forget() throws IOException {
        for (ServerProduct server : COLUMNS) {
            Files.deleteIfExists(file(server));
        }
    }

    /** The table; a server that was not measured has an empty column. */
    String text() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            for (String line : kept(COLUMNS.get(column))) {
                String[] cells = line.split("\t");
                rows.computeIfAbsent(cells[0], label -> new ArrayList<>(Collections.nCopies(COLUMNS.size(), "-")))
                        .set(column, cells[1]);
            }
        }
        StringBuilder text =
                new StringBuilder("\nThe same file on both servers; pages: fifty people, 5 s between two\n");
        text.append(row("", COLUMNS.stream().map(ServerProduct::name).toList()));
        rows.forEach((label, cells) -> text.append(row(label, cells)));
        return text.toString();
    }

    private List<String> kept(ServerProduct server) throws IOException {
        return Files.exists(file(server)) ? Files.readAllLines(file(server)) : List.of();
    }

    private static String row(String label, List<String> cells) {
        return "  %-32s".formatted(label)
                + String.join("", cells.stream().map("%10s"::formatted).toList()) + "\n";
    }

    private Path file(ServerProduct server) {
        return folder.resolve(server.name().toLowerCase(Locale.ROOT) + ".tsv");
    }
}
