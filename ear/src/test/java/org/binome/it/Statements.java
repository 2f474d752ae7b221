package org.binome.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;

/** How often the application asks its database, by the database's own count ({@code pg_stat_statements}). */
public final class Statements {

    /** The least of so many tries: what timers ask in between is nobody's fault. */
    private static final int TRIES = 4;

    /** Without what servers ask to see whether a connection lives. */
    private static final String COUNT =
            """
            select coalesce(sum(calls), 0) from pg_stat_statements s
                join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
            where d.datname = current_database() and r.rolname = 'binome' and s.query ~* '^\\s*(select|with)'
                and s.query not like '%for update skip locked%' and s.query !~* '^select \\$?1$'
            """;

    private Statements() {}

    /** Selects that this causes. Skips the test where the database does not count, as in a demo that runs. */
    public static long of(Runnable act) throws SQLException {
        String address = Running.setting("BINOME_DB_URL");
        try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                Statement statement = connection.createStatement()) {
            Assumptions.assumeTrue(
                    text(statement, "show shared_preload_libraries").contains("pg_stat_statements"),
                    "The database does not count statements.");
            statement.execute("create extension if not exists pg_stat_statements");
            act.run();
            long[] counts = new long[TRIES];
            for (int i = 0; i < TRIES; i++) {
                statement.execute("select pg_stat_statements_reset()");
                act.run();
                counts[i] = Long.parseLong(text(statement, COUNT));
            }
            return LongStream.of(counts).min().orElseThrow();
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
