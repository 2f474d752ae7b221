package org.binome.people.control.staging;

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

    /** Rows of the managers by rows of the people; 0 for nobody, and for whoever could not be found. */
    private void findManagers(int[] rows, int[] managerRows) {
        DirectoryField field = mapping.managerField().orElse(null);
        if (field == null) {
            return;
        }
        String key =
                switch (field) {
                    case MANAGER_NUMBER -> "number";
                    case MANAGER_USER_NAME -> "user_name";
                    default -> "email";
                };
        String header = mapping.column(field).orElseThrow().header();
        sql.each(
                row -> {
                    int person = Arrays.binarySearch(rows, row.getInt(1));
                    int manager = row.getInt(3);
                    if (manager == 0 || manager == rows[person]) {
                        Fault fault = manager == 0 ? Fault.MANAGER_UNKNOWN : Fault.MANAGER_SELF;
                        problems.add(new Problem(rows[person], header, row.getString(2), fault, 0));
                    } else {
                        managerRows[person] = manager;
                    }
                },
                """
                select person.row_number, person.manager_key, coalesce(manager.row_number, 0)
                from directory_import_person person
                left join (select lower(%1$s) as key, min(row_number) as row_number from directory_import_person
                           where import_id = ? and %1$s is not null group by 1) manager
                    on manager.key = lower(person.manager_key)
                where person.import_id = ? and person.manager_key is not null order by person.row_number
                """
                        .formatted(key),
                importId,
                importId);
    }

    private void drawLines() {
        int people = sql.number("select count(*) from directory_import_person where import_id = ?", importId);
        int[] rows = new int[people];
        int[] next = {0};
        sql.each(
                row -> rows[next[0]++] = row.getInt(1),
                "select row_number from directory_import_person where import_id = ? order by row_number",
                importId);
        int[] managerRows = new int[people];
        findManagers(rows, managerRows);
        int[] managers = new int[people];
        for (int person = 0; person < people; person++) {
            managers[person] = managerRows[person] == 0 ? Lines.NOBODY : Arrays.binarySearch(rows, managerRows[person]);
        }
        Lines lines = Lines.of(managers);
        reportCycles(lines, rows, managerRows);
        if (problems.isEmpty()) {
            new LineStore(sql, importId).store(lines, rows, managerRows);
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
}
