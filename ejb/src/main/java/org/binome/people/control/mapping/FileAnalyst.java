package org.binome.people.control.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binome.people.control.reading.CleanSource;
import org.binome.people.control.reading.Row;
import org.binome.people.control.reading.TableFile;
import org.binome.people.control.reading.UnreadableFileException;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.ImportFile;

/** Reads a file once from end to end: finds the header, profiles the columns, counts the people. */
public final class FileAnalyst {

    private static final int SAMPLES = 12;

    private final List<ColumnProfile> profiles = new ArrayList<>();
    private final List<Row> samples = new ArrayList<>();
    private List<String> headers;
    private int headerRow;
    private int people;

    private FileAnalyst() {}

    /** @throws UnreadableFileException when there is no table in the file, or nobody in the table */
    public static FileAnalysis analyse(TableFile table, ImportFile file) {
        return new FileAnalyst().read(table, file);
    }

    private FileAnalysis read(TableFile table, ImportFile file) {
        try (CleanSource rows = table.open()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                take(row);
            }
            if (people == 0) {
                throw new UnreadableFileException("empty");
            }
            ImportFile found = file.read(headerRow, people, signature(), domain(), rows.repaired());
            return new FileAnalysis(
                    found, MappingProposal.of(headers, profiles), List.copyOf(samples), rows.repairedExample());
        }
    }

    private void take(Row row) {
        if (row.isBlank()) {
            return;
        }
        if (headers == null) {
            if (row.filledCells() > 1) {
                begin(row);
            }
            return;
        }
        people++;
        if (samples.size() < SAMPLES) {
            samples.add(row);
        }
        for (int column = 0; column < headers.size(); column++) {
            profiles.get(column).add(row.cell(column));
        }
    }

    /** The first row with several cells is the header, unless it holds values no header would hold. */
    private void begin(Row row) {
        boolean header = row.cells().stream().noneMatch(FileAnalyst::isValue);
        headers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String name = header ? clip(row.cell(column)) : "";
            String unique = name.isEmpty() || !taken.add(name) ? (name + " " + letters(column)).strip() : name;
            headers.add(unique);
            profiles.add(new ColumnProfile());
        }
        headerRow = header ? row.number() : 0;
        if (!header) {
            take(row);
        }
    }

    private static String clip(String name) {
        return name.length() > 120 ? name.substring(0, 120) : name;
    }

    private static boolean isValue(String cell) {
        return cell.contains("@")
                || !cell.isEmpty() && cell.chars().allMatch(Character::isDigit)
                || DayFormat.YEAR_MONTH_DAY.read(cell).isPresent()
                || DayFormat.DAY_MONTH_YEAR.read(cell).isPresent();
    }

    /** As a spreadsheet names the column: A, B, … Z, AA. */
    static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    private String domain() {
        Set<String> domains = new HashSet<>();
        profiles.stream()
                .filter(ColumnProfile::holdsDomainLogins)
                .forEach(profile -> domains.addAll(profile.domains()));
        return domains.size() == 1 ? domains.iterator().next() : null;
    }

    private String signature() {
        try {
            String names = String.join("\n", headers).toLowerCase(Locale.ROOT);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
