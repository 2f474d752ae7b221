package org.binome.it.inserver;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import java.sql.Connection;
import java.sql.ResultSet;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The packaged EAR in the server")
class SmokeIT {

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    @Inject
    SecurityContext security;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.with(SmokeIT.class);
    }

    @Test
    @DisplayName("persists with EclipseLink and knows its entities")
    void persistence() {
        assertThat(entityManager.getEntityManagerFactory().getClass().getName()).startsWith("org.eclipse.persistence");
        assertThat(entityManager.getMetamodel().getEntities()).isNotEmpty();
    }

    @Test
    @DisplayName("has brought the schema up to date")
    void schema() throws Exception {
        DataSource source = InitialContext.doLookup("jdbc/Binome");
        try (Connection connection = source.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*), count(*) filter (where not success) from flyway_schema_history")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive();
            assertThat(rows.getInt(2)).isZero();
        }
    }

    @Test
    @DisplayName("finds the mail session")
    void mail() throws Exception {
        assertThat((Object) InitialContext.doLookup("mail/Binome")).isInstanceOf(jakarta.mail.Session.class);
    }

    @Test
    @DisplayName("lets a test be somebody")
    void caller() {
        caller.is("somebody", "hr", "employee");
        assertThat(security.getCallerPrincipal().getName()).isEqualTo("somebody");
        assertThat(security.isCallerInRole("hr")).isTrue();
        assertThat(security.isCallerInRole("dpo")).isFalse();
    }
}
