package org.binome.people.control.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which character stands between the cells: the one that cuts the first rows most evenly into most cells. */
final class Separator {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 60;

    private Separator() {}

    static char of(Path file, TextEncoding encoding) throws IOException {
        char best = ',';
        double bestScore = -1;
        for (char candidate : CANDIDATES) {
            double score = score(widths(file, encoding, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<Integer> widths(Path file, TextEncoding encoding, char candidate) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (RowSource rows = new CsvSource(file, encoding, candidate)) {
            for (Row row = rows.next(); row != null && widths.size() < SAMPLE; row = rows.next()) {
                if (!row.isBlank()) {
                    widths.add(row.cells().size());
                }
            }
        } catch (UnreadableFileException e) {
            // a wrong candidate may stumble over quotes; what it read so far still counts
        }
        return widths;
    }

    /** Evenness counts more than width: a comma inside titles must not beat the semicolon between columns. */
    private static double score(List<Integer> widths) {
        Map<Integer, Integer> counts = new HashMap<>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(usual -> usual.getKey() < 2
                        ? 0
                        : Math.pow((double) usual.getValue() / widths.size(), 2) * (1 + Math.log(usual.getKey())))
                .orElse(0.0);
    }
}
