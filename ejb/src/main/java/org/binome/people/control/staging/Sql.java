package org.binome.people.control.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain statements for masses of rows, for which one object each would be too much. */
public final class Sql {

    private static final int FETCH = 2_000;

    private final Connection connection;

    public Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes an object of the current row of a result. */
    @FunctionalInterface
    public interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Takes the current row of a result. */
    @FunctionalInterface
    public interface RowTaker {

        void take(ResultSet row) throws SQLException;
    }

    /** How many rows it touched. A {@code List} among the parameters becomes an array of texts or numbers. */
    public int update(String statement, Object... parameters) {
        try (PreparedStatement prepared = prepare(statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> List<T> list(RowReader<T> reader, String query, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(row -> rows.add(reader.read(row)), query, parameters);
        return rows;
    }

    /** Row by row; within a transaction the result is never in memory as a whole. */
    public void each(RowTaker taker, String query, Object... parameters) {
        try (PreparedStatement prepared = prepare(query, parameters)) {
            prepared.setFetchSize(FETCH);
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number a query answers. */
    public int number(String query, Object... parameters) {
        return list(row -> row.getInt(1), query, parameters).get(0);
    }

    private PreparedStatement prepare(String statement, Object... parameters) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            if (parameter instanceof List<?> values) {
                prepared.setArray(i + 1, connection.createArrayOf(type(values), values.toArray()));
            } else {
                prepared.setObject(i + 1, parameter);
            }
        }
        return prepared;
    }

    private static String type(List<?> values) {
        if (values.stream().anyMatch(Integer.class::isInstance)) {
            return "int4";
        }
        return values.stream().anyMatch(Long.class::isInstance) ? "int8" : "text";
    }
}
