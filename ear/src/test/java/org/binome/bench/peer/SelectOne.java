package org.binome.bench.peer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The least that a resource with a database can do. */
@Path("/one")
@RequestScoped
public class SelectOne {

    @GET
    @Produces("text/plain")
    public int one() throws NamingException, SQLException {
        DataSource source = InitialContext.doLookup("java:/jdbc/Binome");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
