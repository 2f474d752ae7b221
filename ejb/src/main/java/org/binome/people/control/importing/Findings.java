package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.binome.people.control.Database;
import org.binome.people.control.checking.Problem;
import org.binome.people.entity.ChangeKind;
import org.binome.people.entity.Fault;

/** What runs have found: problems and changes, in pages by position. */
@ApplicationScoped
public class Findings {

    /** Problems go by row, then by number: both make the place in the list. */
    private static final long PER_ROW = 10_000_000;

    @Inject
    Database database;

    /** A problem at its place in the list. */
    public record Found(long position, Problem problem) {}

    /** A change of one person at its position, from 1. */
    public record Change(long position, ChangeKind kind, String number, String name, List<String> facts) {}

    public List<Found> problems(long importId, long after, int limit) {
        return database.ask(sql -> sql.list(
                row -> new Found(
                        row.getLong(1),
                        new Problem(
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                Fault.valueOf(row.getString(5)),
                                row.getInt(6))),
                """
                select row_number * ?::bigint + position, row_number, column_name, value, fault, other_row
                from directory_import_problem
                where import_id = ? and (row_number, position) > (?, ?) order by row_number, position limit ?
                """,
                PER_ROW,
                importId,
                after / PER_ROW,
                after % PER_ROW,
                limit));
    }

    /** @param kind null for all */
    public List<Change> changes(long importId, ChangeKind kind, long after, int limit) {
        return database.ask(sql -> sql.list(
                row -> new Change(
                        row.getLong(1),
                        ChangeKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Arrays.stream(row.getString(5).split(","))
                                .filter(fact -> !fact.isEmpty())
                                .toList()),
                """
                select position, kind, number, name, facts from directory_import_change
                where import_id = ? and (?::text is null or kind = ?) and position > ? order by position limit ?
                """,
                importId,
                kind == null ? null : kind.name(),
                kind == null ? null : kind.name(),
                after,
                limit));
    }
}
