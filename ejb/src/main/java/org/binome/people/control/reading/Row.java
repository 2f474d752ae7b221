package org.binome.people.control.reading;

import java.util.List;

/**
 * One row of a table file.
 *
 * @param number as a spreadsheet shows it, from 1, the header included
 * @param cells never null, empty where the file has nothing
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    public long filledCells() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
