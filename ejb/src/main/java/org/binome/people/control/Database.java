package org.binome.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.binome.people.control.staging.Sql;

/** Plain SQL in the transaction of the caller. */
@ApplicationScoped
public class Database {

    public <T> T ask(Function<Sql, T> question) {
        try (Connection connection = dataSource().getConnection()) {
            return question.apply(new Sql(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void tell(Consumer<Sql> statements) {
        ask(sql -> {
            statements.accept(sql);
            return null;
        });
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("jdbc/Binome");
        } catch (NamingException e) {
            throw new IllegalStateException("The data source jdbc/Binome is missing; see docs/operations.", e);
        }
    }
}
