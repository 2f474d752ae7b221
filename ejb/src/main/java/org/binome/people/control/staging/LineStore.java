package org.binome.people.control.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.people.control.checking.Lines;

/** Writes down where each person of a list stands in the reporting line, and under which id the directory knows the person. */
final class LineStore {

    private static final int CHUNK = 5_000;

    /** As entities take their ids: each number of the sequence stands for the block that ends with it. */
    private static final int ID_BLOCK = 50;

    private final Sql sql;
    private final long importId;

    LineStore(Sql sql, long importId) {
        this.sql = sql;
        this.importId = importId;
    }

    /** @param managerRows row of each person's manager, or 0 */
    void store(Lines lines, int[] rows, int[] managerRows) {
        long[] ids = ids(rows);
        for (int from = 0; from < rows.length; from += CHUNK) {
            int[] some =
                    IntStream.range(from, Math.min(rows.length, from + CHUNK)).toArray();
            sql.update(
                    """
                    insert into directory_import_line (import_id, row_number, employee_id, manager_row, depth_grade,
                        line_depth, line_left, line_right)
                    select ?, n, i, m, ? - d + 1, d, l, r
                    from unnest(?::int[], ?::bigint[], ?::int[], ?::int[], ?::int[], ?::int[]) as line(n, i, m, d, l, r)
                    """,
                    importId,
                    lines.deepest(),
                    Arrays.stream(some).mapToObj(person -> rows[person]).toList(),
                    Arrays.stream(some).mapToObj(person -> ids[person]).toList(),
                    Arrays.stream(some).mapToObj(person -> managerRows[person]).toList(),
                    Arrays.stream(some).mapToObj(lines::depth).toList(),
                    Arrays.stream(some).mapToObj(lines::left).toList(),
                    Arrays.stream(some).mapToObj(lines::right).toList());
        }
    }

    private long[] ids(int[] rows) {
        long[] ids = new long[rows.length];
        sql.each(
                row -> ids[Arrays.binarySearch(rows, row.getInt(1))] = row.getLong(2),
                """
                select p.row_number, e.id from directory_import_person p join employee e on e.number = p.number
                where p.import_id = ?
                """,
                importId);
        int unknown = (int) Arrays.stream(ids).filter(id -> id == 0).count();
        List<Long> blocks = new ArrayList<>(sql.list(
                row -> row.getLong(1),
                "select nextval('binome_seq') from generate_series(1, ?)",
                (unknown + ID_BLOCK - 1) / ID_BLOCK));
        int used = 0;
        for (int person = 0; person < ids.length; person++) {
            if (ids[person] == 0) {
                ids[person] = blocks.get(used / ID_BLOCK) - used % ID_BLOCK;
                used++;
            }
        }
        return ids;
    }
}
