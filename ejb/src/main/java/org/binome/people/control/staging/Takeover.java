package org.binome.people.control.staging;

import java.util.List;
import java.util.function.IntConsumer;

/** Makes the directory what a staged list says, with a handful of statements inside the caller's transaction. */
public final class Takeover {

    private final Sql sql;
    private final long importId;

    public Takeover(Sql sql, long importId) {
        this.sql = sql;
        this.importId = importId;
    }

    /** One statement, by what it does. */
    private record Act(String name, String statement) {}

    private static final List<Act> ACTS = List.of(
            // who was new at the dry run may have come by another list meanwhile
            new Act(
                    "IDS",
                    """
                    update directory_import_line as l set employee_id = e.id
                    from directory_import_person p join employee e on e.number = p.number
                    where p.import_id = ? and l.import_id = p.import_id and l.row_number = p.row_number
                        and l.employee_id <> e.id
                    """),
            new Act(
                    "SITES",
                    """
                    insert into site (id, version, name, country, zone)
                    select nextval('binome_seq'), 1, site, country, zone from (
                        select distinct on (site) site, country, zone from directory_import_person
                        where import_id = ? order by site, row_number) as told
                    on conflict (name) do update set country = excluded.country, zone = excluded.zone,
                        version = site.version + 1
                    where (site.country, site.zone) is distinct from (excluded.country, excluded.zone)
                    """),
            new Act(
                    "UNITS",
                    """
                    insert into org_unit (id, version, path, name)
                    select nextval('binome_seq'), 1, path, regexp_replace(path, '^.*/', '') from (
                        select distinct array_to_string(levels[1:depth], '/') as path
                        from (select distinct string_to_array(unit, '/') as levels from directory_import_person
                              where import_id = ?) as told,
                            lateral generate_series(1, cardinality(levels)) as depth) as paths
                    on conflict (path) do nothing
                    """),
            new Act(
                    "UNITS",
                    """
                    update org_unit as child set parent_id = parent.id, version = child.version + 1 from org_unit as parent
                    where child.parent_id is null and position('/' in child.path) > 0
                        and parent.path = regexp_replace(child.path, '/[^/]*$', '') and ?::bigint > 0
                    """),
            new Act(
                    "GONE",
                    """
                    update employee set active = false, version = version + 1,
                        line_depth = 0, line_left = 0, line_right = 0
                    where active and number not in (select number from directory_import_person where import_id = ?)
                    """),
            // a login may pass from one person to another within one list
            new Act(
                    "FREE_LOGINS",
                    """
                    update employee as e set user_name = null from directory_import_person p
                    where p.import_id = ? and e.number <> p.number and lower(e.user_name) = lower(p.user_name)
                    """),
            new Act(
                    "FREE_LOGINS",
                    """
                    update employee as e set email = null from directory_import_person p
                    where p.import_id = ? and e.number <> p.number and lower(e.email) = lower(p.email)
                    """),
            new Act(
                    "JOINED",
                    """
                    insert into employee (id, version, number, first_name, last_name, user_name, email, title, hired_on,
                        grade, language, manager_id, unit_id, site_id, active, line_depth, line_left, line_right)
                    select l.employee_id, 1, p.number, p.first_name, p.last_name, p.user_name, p.email, p.title,
                        p.hired_on, coalesce(p.grade, l.depth_grade), p.language, n.employee_id, u.id, s.id, true,
                        l.line_depth, l.line_left, l.line_right
                    from directory_import_person p
                        join directory_import_line l on l.import_id = p.import_id and l.row_number = p.row_number
                        left join directory_import_line n on n.import_id = p.import_id and n.row_number = l.manager_row
                        join org_unit u on u.path = p.unit
                        join site s on s.name = p.site
                    where p.import_id = ? and not exists (select 1 from employee e where e.number = p.number)
                    order by l.line_depth
                    """),
            new Act(
                    "CHANGED",
                    """
                    update employee as e set version = e.version + 1, active = true,
                        first_name = p.first_name, last_name = p.last_name, user_name = p.user_name, email = p.email,
                        title = p.title, hired_on = p.hired_on, grade = coalesce(p.grade, l.depth_grade),
                        language = p.language, manager_id = n.employee_id, unit_id = u.id, site_id = s.id,
                        line_depth = l.line_depth, line_left = l.line_left, line_right = l.line_right
                    from directory_import_person p
                        join directory_import_line l on l.import_id = p.import_id and l.row_number = p.row_number
                        left join directory_import_line n on n.import_id = p.import_id and n.row_number = l.manager_row
                        join org_unit u on u.path = p.unit
                        join site s on s.name = p.site
                    where p.import_id = ? and e.number = p.number
                        and (e.active, e.first_name, e.last_name, e.user_name, e.email, e.title, e.hired_on, e.grade,
                                e.language, e.manager_id, e.unit_id, e.site_id, e.line_depth, e.line_left, e.line_right)
                            is distinct from
                            (true, p.first_name, p.last_name, p.user_name, p.email, p.title, p.hired_on,
                                coalesce(p.grade, l.depth_grade), p.language, n.employee_id, u.id, s.id, l.line_depth,
                                l.line_left, l.line_right)
                    """));

    public static int steps() {
        return ACTS.size();
    }

    /** @param afterStep told how many statements are done; may throw to break off */
    public void run(IntConsumer afterStep) {
        sql.update("lock table employee, org_unit, site in share row exclusive mode");
        int done = 0;
        for (Act act : ACTS) {
            sql.update(act.statement(), importId);
            afterStep.accept(++done);
        }
    }
}
