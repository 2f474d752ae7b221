package org.binome.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The databases on the stack's PostgreSQL, seen by its superuser (who needs no password on this machine).
 *
 * @param port where PostgreSQL listens
 */
public record Databases(int port) {

    /** Makes the user or gives it this password. */
    void user(String name, String password) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String verb = exists(statement, "pg_roles where rolname = '" + name + "'") ? "alter" : "create";
            statement.execute(verb + " role " + name + " login password '" + password + "'");
        }
    }

    /**
     * Makes a database owned by the application's user unless it exists.
     *
     * @return whether it was made now
     */
    public boolean create(String database) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            boolean absent = !exists(statement, "pg_database where datname = '" + database + "'");
            if (absent) {
                statement.execute("create database " + database + " owner " + Settings.NAME);
            }
            return absent;
        }
    }

    /** Removes a database with all that is in it, although somebody may be connected, and makes an empty one. */
    public void recreate(String database) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        }
        create(database);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
    }

    private static boolean exists(Statement statement, String what) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from " + what)) {
            return rows.next();
        }
    }
}
