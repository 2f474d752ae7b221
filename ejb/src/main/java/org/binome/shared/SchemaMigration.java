package org.binome.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts; other start-up beans depend on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                // each component counts its own steps; a later step of a left one is new to a database that has the
                // right ones
                .outOfOrder(true)
                // all steps of one upgrade or none, so that the former file fits what stands after a failure
                .group(true)
                .load()
                .migrate();
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("jdbc/Binome");
        } catch (NamingException e) {
            throw new IllegalStateException("The data source jdbc/Binome is missing; see docs/operations.", e);
        }
    }
}
