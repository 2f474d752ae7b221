package org.binome.people.control.staging;

import org.binome.people.entity.ImportTally;

/** What a staged list would change in the directory, person by person. */
public final class Differences {

    /** The facts of a person that a list tells, as SQL that yields their names where they differ. */
    private static final String FACTS =
            """
            concat_ws(',',
                case when (e.first_name, e.last_name) is distinct from (p.first_name, p.last_name) then 'NAME' end,
                case when (e.user_name, e.email) is distinct from (p.user_name, p.email) then 'CONTACT' end,
                case when e.title is distinct from p.title then 'TITLE' end,
                case when e.hired_on is distinct from p.hired_on then 'HIRED_ON' end,
                case when e.grade is distinct from coalesce(p.grade, l.depth_grade) then 'GRADE' end,
                case when u.path is distinct from p.unit then 'UNIT' end,
                case when s.name is distinct from p.site then 'SITE' end,
                case when e.language is distinct from p.language then 'LANGUAGE' end,
                case when e.manager_id is distinct from n.employee_id then 'MANAGER' end)
            """;

    private final Sql sql;
    private final long importId;

    public Differences(Sql sql, long importId) {
        this.sql = sql;
        this.importId = importId;
    }

    /** Writes the changes down anew and counts them. */
    public ImportTally find() {
        sql.update("delete from directory_import_change where import_id = ?", importId);
        sql.update(
                """
                insert into directory_import_change (import_id, position, kind, number, name, facts)
                select ?, row_number() over (order by kind_order, name, number), kind, number, name, facts from (
                    select case when e.id is null then 'JOINED' when not e.active then 'RETURNED' else 'CHANGED' end as kind,
                        case when e.id is null then 2 when not e.active then 3 else 4 end as kind_order,
                        p.number, trim(p.first_name || ' ' || p.last_name) as name,
                        case when e.id is null then '' else %s end as facts, e.active
                    from directory_import_person p
                    join directory_import_line l on l.import_id = p.import_id and l.row_number = p.row_number
                    left join directory_import_line n on n.import_id = p.import_id and n.row_number = l.manager_row
                    left join employee e on e.number = p.number
                    left join org_unit u on u.id = e.unit_id
                    left join site s on s.id = e.site_id
                    where p.import_id = ?
                    union all
                    select 'GONE', 1, e.number, trim(e.first_name || ' ' || e.last_name), '', true
                    from employee e
                    where e.active and not exists (
                        select 1 from directory_import_person p where p.import_id = ? and p.number = e.number)) as found
                where kind <> 'CHANGED' or facts <> ''
                """
                        .formatted(FACTS),
                importId,
                importId,
                importId);
        return tally();
    }

    private ImportTally tally() {
        int joined = count("JOINED");
        int returned = count("RETURNED");
        int changed = count("CHANGED");
        int people = sql.number("select count(*) from directory_import_person where import_id = ?", importId);
        return new ImportTally(
                0,
                joined,
                returned,
                changed,
                people - joined - returned - changed,
                count("GONE"),
                sql.number("select count(*) from employee where active"));
    }

    private int count(String kind) {
        return sql.number(
                "select count(*) from directory_import_change where import_id = ? and kind = ?", importId, kind);
    }
}
