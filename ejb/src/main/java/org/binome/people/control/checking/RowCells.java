package org.binome.people.control.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.binome.people.control.reading.Row;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.Fault;
import org.binome.people.entity.MappedColumn;

/** The cells of one row by what they tell, and what was found wrong with them. */
final class RowCells {

    private static final Pattern BROKEN = Pattern.compile("#(REF|N/A|NAME|VALUE|DIV/0|NULL|NUM)[!?]?");

    private final ColumnMapping mapping;
    private final Row row;
    private final List<Problem> problems = new ArrayList<>();

    RowCells(ColumnMapping mapping, Row row) {
        this.mapping = mapping;
        this.row = row;
    }

    Row row() {
        return row;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Looks for what is wrong whatever the cells tell. */
    void check() {
        int columns = mapping.columns().size();
        for (int cell = columns; cell < row.cells().size(); cell++) {
            if (!row.cell(cell).isEmpty()) {
                report("", row.cell(cell), Fault.ROW_SHIFTED);
                return;
            }
        }
        for (MappedColumn column : mapping.columns()) {
            String value = row.cell(column.position());
            if (column.field() != null
                    && value.startsWith("#")
                    && BROKEN.matcher(value).matches()) {
                report(column.header(), value, Fault.CELL_BROKEN);
            }
        }
    }

    /** Null when the field is not told. */
    String text(DirectoryField field, int longest) {
        String value =
                mapping.column(field).map(column -> row.cell(column.position())).orElse("");
        if (value.length() > longest) {
            report(field, value, Fault.TOO_LONG);
            return value.substring(0, longest);
        }
        return value.isEmpty() ? null : value;
    }

    void report(DirectoryField field, String value, Fault fault) {
        report(mapping.column(field).map(MappedColumn::header).orElse(""), value, fault);
    }

    void report(String column, String value, Fault fault) {
        problems.add(new Problem(row.number(), column, value, fault, 0));
    }
}
