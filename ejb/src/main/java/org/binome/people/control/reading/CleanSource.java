package org.binome.people.control.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows fit for reading: within the limits, stripped, without control characters, double conversions undone. */
public final class CleanSource implements RowSource {

    private final RowSource rows;
    private final Mojibake mojibake = new Mojibake();
    private int filledRows;
    private int repaired;
    private String example = "";

    CleanSource(RowSource rows) {
        this.rows = rows;
    }

    @Override
    public Row next() {
        Row row = rows.next();
        if (row == null) {
            return null;
        }
        if (row.cells().size() > Limits.COLUMNS) {
            throw new UnreadableFileException("too-wide", Map.of("columns", Limits.COLUMNS));
        }
        List<String> cells = new ArrayList<>(row.cells().size());
        for (String cell : row.cells()) {
            cells.add(clean(cell));
        }
        Row clean = new Row(row.number(), cells);
        if (!clean.isBlank() && ++filledRows > Limits.ROWS) {
            throw new UnreadableFileException("too-long", Map.of("rows", Limits.ROWS));
        }
        return clean;
    }

    /** How many cells had been converted twice and were put right so far. */
    public int repaired() {
        return repaired;
    }

    /** One of them, before and after; empty when there was none. */
    public String repairedExample() {
        return example;
    }

    private String clean(String cell) {
        String text = cell.length() > Limits.CELL_CHARACTERS ? cell.substring(0, Limits.CELL_CHARACTERS) : cell;
        String right = mojibake.repair(text);
        if (right != text) {
            repaired++;
            example = example.isEmpty() ? text.strip() + " → " + right.strip() : example;
        }
        return needsTidying(right) ? tidy(right) : right;
    }

    private static boolean needsTidying(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7F || c == '\u00A0' || c == '\u202F' || c == '\u200B' || c == '\uFEFF') {
                return true;
            }
        }
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\u200B\\uFEFF]", "")
                .replaceAll("[\\p{Cntrl}\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    @Override
    public void close() {
        rows.close();
    }
}
