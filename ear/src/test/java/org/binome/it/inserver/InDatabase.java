package org.binome.it.inserver;

import java.sql.Connection;
import java.sql.ResultSet;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/** What stands in the database, seen from inside the server. */
final class InDatabase {

    private InDatabase() {}

    /** The number that a query answers. */
    static int number(String query) throws Exception {
        DataSource source = InitialContext.doLookup("jdbc/Binome");
        try (Connection connection = source.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Everybody who works here, as lines of an employee list: a list that leaves them out would let them go. */
    static String people() throws Exception {
        StringBuilder list = new StringBuilder();
        DataSource source = InitialContext.doLookup("jdbc/Binome");
        try (Connection connection = source.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                """
                                select e.number, e.last_name, e.first_name, e.user_name, e.email, m.number, u.path, e.hired_on,
                                    e.title, e.grade, s.name, s.country, s.zone, e.language
                                from employee e left join employee m on m.id = e.manager_id
                                    join org_unit u on u.id = e.unit_id join site s on s.id = e.site_id
                                where e.active and e.number not in ('T1', 'T2', 'T3', 'T4') order by e.line_left
                                """)) {
            while (rows.next()) {
                for (int column = 1; column <= 14; column++) {
                    String value = rows.getString(column) == null ? "" : rows.getString(column);
                    list.append('"').append(value.replace("\"", "\"\"")).append(column < 14 ? "\"," : "\"\n");
                }
            }
        }
        return list.toString();
    }
}
