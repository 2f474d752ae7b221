package org.binome.people.control.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.binome.people.control.checking.Lines;
import org.binome.people.control.checking.Problem;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.Fault;
import org.binome.people.entity.MappedColumn;

/** What only shows when all rows of a list are there: duplicates, unknown managers, reporting lines. */
public final class WholeListChecks {

    private static final int CHUNK = 5_000;

    private final Sql sql;
    private final long importId;
    private final ColumnMapping mapping;
    private final List<Problem> problems = new ArrayList<>();

    public WholeListChecks(Sql sql, long importId, ColumnMapping mapping) {
        this.sql = sql;
        this.importId = importId;
        this.mapping = mapping;
    }

    /** Finds the managers, computes everybody's line, and tells what is wrong; at most about one problem a row. */
    public List<Problem> run() {
        sql.update("analyze directory_import_person");
        duplicates(DirectoryField.NUMBER, "number", Fault.NUMBER_DUPLICATE);
        duplicates(DirectoryField.USER_NAME, "user_name", Fault.USER_NAME_DUPLICATE);
        duplicates(DirectoryField.EMAIL, "email", Fault.EMAIL_DUPLICATE);
        mapping.managerField().ifPresent(this::findManagers);
        drawLines();
        return problems;
    }

    private void duplicates(DirectoryField field, String column, Fault fault) {
        // people without a number of their own are told apart by login or e-mail, which is then reported once
        String header = mapping.column(field).map(MappedColumn::header).orElse(null);
        if (header == null) {
            return;
        }
        sql.each(
                row -> problems.add(new Problem(row.getInt(1), header, row.getString(2), fault, row.getInt(3))),
                """
                select row_number, value, first_row from (
                    select row_number, %1$s as value, min(row_number) over (partition by lower(%1$s)) as first_row
                    from directory_import_person where import_id = ? and %1$s is not null) as all_rows
                where row_number <> first_row order by row_number
                """
                        .formatted(column),
                importId);
    }

    private void findManagers(DirectoryField field) {
        String key =
                switch (field) {
                    case MANAGER_NUMBER -> "number";
                    case MANAGER_USER_NAME -> "user_name";
                    default -> "email";
                };
        sql.update(
                """
                update directory_import_person as person set manager_row = manager.row_number
                from (select lower(%1$s) as key, min(row_number) as row_number from directory_import_person
                      where import_id = ? and %1$s is not null group by lower(%1$s)) as manager
                where person.import_id = ? and lower(person.manager_key) = manager.key
                """
                        .formatted(key),
                importId,
                importId);
        String header = mapping.column(field).orElseThrow().header();
        sql.each(
                row -> problems.add(new Problem(row.getInt(1), header, row.getString(2), manager(row), 0)),
                """
                select row_number, manager_key, manager_row from directory_import_person
                where import_id = ? and manager_key is not null and (manager_row is null or manager_row = row_number)
                order by row_number
                """,
                importId);
        sql.update(
                "update directory_import_person set manager_row = null where import_id = ? and manager_row = row_number",
                importId);
    }

    private static Fault manager(ResultSet row) throws SQLException {
        row.getInt(3);
        return row.wasNull() ? Fault.MANAGER_UNKNOWN : Fault.MANAGER_SELF;
    }

    private void drawLines() {
        int people = sql.number("select count(*) from directory_import_person where import_id = ?", importId);
        int[] rows = new int[people];
        int[] managerRows = new int[people];
        int[] next = {0};
        sql.each(
                row -> {
                    rows[next[0]] = row.getInt(1);
                    managerRows[next[0]++] = row.getInt(2);
                },
                "select row_number, coalesce(manager_row, 0) from directory_import_person where import_id = ?"
                        + " order by row_number",
                importId);
        int[] managers = new int[people];
        for (int person = 0; person < people; person++) {
            managers[person] = managerRows[person] == 0 ? Lines.NOBODY : Arrays.binarySearch(rows, managerRows[person]);
        }
        Lines lines = Lines.of(managers);
        reportCycles(lines, rows, managerRows);
        storeLines(lines, rows);
        if (mapping.derivesGrades()) {
            sql.update(
                    "update directory_import_person set grade = ? - line_depth + 1 where import_id = ?",
                    lines.deepest(),
                    importId);
        }
    }

    private void reportCycles(Lines lines, int[] rows, int[] managerRows) {
        String header = mapping.managerField()
                .flatMap(mapping::column)
                .map(MappedColumn::header)
                .orElse("");
        for (int person : lines.cyclic()) {
            String key = sql.list(
                            row -> row.getString(1),
                            "select manager_key from directory_import_person where import_id = ? and row_number = ?",
                            importId,
                            rows[person])
                    .get(0);
            problems.add(new Problem(rows[person], header, key, Fault.MANAGER_CYCLE, managerRows[person]));
        }
    }

    private void storeLines(Lines lines, int[] rows) {
        for (int from = 0; from < rows.length; from += CHUNK) {
            List<Integer> row = new ArrayList<>();
            List<Integer> depth = new ArrayList<>();
            List<Integer> left = new ArrayList<>();
            List<Integer> right = new ArrayList<>();
            for (int person = from; person < Math.min(rows.length, from + CHUNK); person++) {
                row.add(rows[person]);
                depth.add(lines.depth(person));
                left.add(lines.left(person));
                right.add(lines.right(person));
            }
            sql.update(
                    """
                    update directory_import_person as person set line_depth = d, line_left = l, line_right = r
                    from unnest(?::int[], ?::int[], ?::int[], ?::int[]) as line(n, d, l, r)
                    where person.import_id = ? and person.row_number = n
                    """,
                    row,
                    depth,
                    left,
                    right,
                    importId);
        }
    }
}
