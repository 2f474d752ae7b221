package org.binome.it.api;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.binome.it.Running;

/** What really stands in the database. */
final class Stored {

    private Stored() {}

    /** The number that a query answers. */
    static long number(String query, Object... parameters) {
        return Long.parseLong(text(query, parameters));
    }

    /** The one value that a query answers. */
    static String text(String query, Object... parameters) {
        try (Connection connection = Running.database();
                PreparedStatement statement = prepare(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Makes a state that no use case makes. @return how many rows */
    static int change(String update, Object... parameters) {
        try (Connection connection = Running.database();
                PreparedStatement statement = prepare(connection, update, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(update, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
