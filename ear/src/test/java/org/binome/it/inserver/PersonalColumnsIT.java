package org.binome.it.inserver;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.insight.control.ToldFigures;
import org.binome.people.control.staging.Staging;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Architecture rule 8: the JPA metamodel and the live schema together. A column is declared as personal data where the code holds
 * it, or stands in {@code not-personal-columns.txt} with the reason why it is none; a new one that is neither fails here.
 */
@ExtendWith(ArquillianExtension.class)
@DisplayName("The columns of the live database")
class PersonalColumnsIT {

    private static final String LIST = "not-personal-columns.txt";

    @Inject
    EntityManager entityManager;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.with(LIST, PersonalColumnsIT.class, DeclaredColumns.class);
    }

    @Test
    @DisplayName(
            "B09 each is declared with purpose, category and retention, or listed with the reason why it is not personal")
    void declared() throws IOException {
        assertThat(undeclared()).as("neither declared nor listed").isSubsetOf(listed());
    }

    @Test
    @DisplayName("B09 the list names nothing that is gone, and nothing that is declared")
    void list() throws IOException {
        assertThat(undeclared()).as("listed, but not there or declared").containsAll(listed());
    }

    @Test
    @DisplayName("B09 a column that comes without a word is found, also in a table that no entity knows")
    void newColumn() throws Exception {
        transaction.begin();
        try {
            entityManager
                    .createNativeQuery("alter table directory_import_line add column diary text")
                    .executeUpdate();
            entityManager.createNativeQuery("create table gossip (about text)").executeUpdate();
            assertThat(undeclared()).contains("directory_import_line.diary", "gossip.about");
        } finally {
            transaction.rollback();
        }
    }

    private Set<String> undeclared() {
        DeclaredColumns known = new DeclaredColumns().writer(Staging.class).writer(ToldFigures.class);
        entityManager.getMetamodel().getEntities().forEach(entity -> known.entity(entity.getJavaType()));
        Set<String> columns = columns();
        assertThat(columns).as("all declared columns exist").containsAll(known.declared());
        columns.removeAll(known.declared());
        columns.removeAll(known.technical());
        return columns;
    }

    @SuppressWarnings("unchecked")
    private Set<String> columns() {
        return new TreeSet<String>(entityManager
                .createNativeQuery(
                        """
                                select c.table_name || '.' || c.column_name from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where table_schema = current_schema() and t.table_type = 'BASE TABLE'
                                and table_name <> 'flyway_schema_history'""")
                .getResultList());
    }

    /** Lines of a table, its columns, a dash and the reason. */
    private static Set<String> listed() throws IOException {
        try (InputStream list = PersonalColumnsIT.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(PersonalColumnsIT::columnsOf)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> columnsOf(String line) {
        String[] parts = line.split(" — ", 2);
        assertThat(parts).as("a reason after a dash: " + line).hasSize(2);
        String[] names = parts[0].split(" ");
        return Arrays.stream(names).skip(1).map(column -> names[0] + "." + column);
    }
}
