package org.binome.people.control.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.binome.people.control.checking.Person;
import org.binome.people.control.checking.Problem;
import org.binome.shared.PersonalData;

/** Puts understood rows and their problems beside the directory, some thousand with one statement. */
@PersonalData(
        purpose = PersonalData.Purpose.DIRECTORY,
        category = PersonalData.Category.IDENTITY,
        retention = PersonalData.Keep.QUARTER,
        columns = {
            "directory_import_person.number",
            "directory_import_person.first_name",
            "directory_import_person.last_name",
            "directory_import_person.user_name",
            "directory_import_person.manager_key",
            "directory_import_person.language",
            "directory_import_line.employee_id",
            "directory_import_line.manager_row",
            "directory_import_change.number",
            "directory_import_change.name",
            "directory_import_change.facts",
            "directory_import_problem.value"
        })
@PersonalData(
        purpose = PersonalData.Purpose.DIRECTORY,
        category = PersonalData.Category.CONTACT,
        retention = PersonalData.Keep.QUARTER,
        columns = {"directory_import_person.email"})
@PersonalData(
        purpose = PersonalData.Purpose.DIRECTORY,
        category = PersonalData.Category.EMPLOYMENT,
        retention = PersonalData.Keep.QUARTER,
        columns = {
            "directory_import_person.title",
            "directory_import_person.hired_on",
            "directory_import_person.grade",
            "directory_import_person.unit",
            "directory_import_person.site",
            "directory_import_person.country",
            "directory_import_person.zone",
            "directory_import_line.depth_grade",
            "directory_import_line.line_depth",
            "directory_import_line.line_left",
            "directory_import_line.line_right",
            "directory_import_change.kind"
        })
@PersonalData(
        purpose = PersonalData.Purpose.DIRECTORY,
        category = PersonalData.Category.CONTENT,
        retention = PersonalData.Keep.QUARTER,
        columns = {"directory_import_part.content", "directory_import_sample.cells"})
public final class Staging {

    private static final String PEOPLE =
            """
            insert into directory_import_person (import_id, row_number, number, first_name, last_name, user_name, email,
                manager_key, title, hired_on, grade, unit, site, country, zone, language)
            select ?, r, n, f, l, u, e, m, t, h::date, g::int, p, s, c, z, a
            from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as rows(r, n, f, l, u, e, m, t, h, g, p, s, c, z, a)
            """;
    private static final String PROBLEMS =
            """
            insert into directory_import_problem (import_id, position, row_number, column_name, value, fault, other_row)
            select ?, p, r, c, v, f, o
            from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::int[]) as rows(p, r, c, v, f, o)
            """;

    private final Sql sql;
    private final long importId;

    public Staging(Sql sql, long importId) {
        this.sql = sql;
        this.importId = importId;
    }

    /** Forgets a former dry run. */
    public void clear() {
        for (String table : List.of("line", "person", "problem", "change")) {
            sql.update("delete from directory_import_" + table + " where import_id = ?", importId);
        }
    }

    /** Forgets the list itself; what changed stays. */
    public void forgetList() {
        for (String table : List.of("line", "person", "problem", "sample", "part")) {
            sql.update("delete from directory_import_" + table + " where import_id = ?", importId);
        }
    }

    /** @param people those without a number are left out, since nothing can refer to them */
    public void add(List<Person> people) {
        List<Person> known =
                people.stream().filter(person -> person.number() != null).toList();
        sql.update(
                PEOPLE,
                importId,
                column(known, Person::row),
                column(known, Person::number),
                column(known, Person::firstName),
                column(known, Person::lastName),
                column(known, Person::userName),
                column(known, Person::email),
                column(known, Person::managerKey),
                column(known, Person::title),
                column(known, person -> text(person.hiredOn())),
                column(known, person -> text(person.grade())),
                column(known, Person::unit),
                column(known, Person::site),
                column(known, Person::country),
                column(known, Person::zone),
                column(known, Person::language));
    }

    /** @param before problems already stored, so that each gets a place of its own */
    public void report(List<Problem> problems, int before) {
        sql.update(
                PROBLEMS,
                importId,
                IntStream.rangeClosed(before + 1, before + problems.size())
                        .boxed()
                        .toList(),
                column(problems, Problem::row),
                column(problems, Problem::column),
                column(problems, Problem::value),
                column(problems, problem -> problem.fault().name()),
                column(problems, Problem::other));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static <T, V> List<V> column(List<T> rows, Function<T, V> value) {
        List<V> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }
}
