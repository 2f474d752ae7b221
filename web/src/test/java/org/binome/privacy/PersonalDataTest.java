package org.binome.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.people.entity.Employee;
import org.binome.shared.PersonalData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every stored field of an entity that leads to a person is either declared as personal data, or listed with the reason why it
 * is none.
 */
class PersonalDataTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.binome");

    @Test
    @DisplayName(
            "B09 every stored field about a person is declared with purpose, category and retention, or listed as none")
    void declared() {
        assertThat(undeclared(entities())).isSubsetOf(listed());
    }

    @Test
    void theListNamesNothingThatIsGone() {
        assertThat(listed()).isSubsetOf(undeclared(entities()));
    }

    @Test
    void theTestSeesFieldsThatAreNotDeclared() {
        assertThat(undeclared(List.of(Careless.class))).containsExactly("Careless.diary");
    }

    private static List<Class<?>> entities() {
        return PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Set<String> undeclared(List<Class<?>> entities) {
        return entities.stream()
                .filter(entity -> leadsToPerson(entity, new HashSet<>()))
                .flatMap(entity -> stored(entity)
                        .filter(field -> !field.isAnnotationPresent(PersonalData.class))
                        .map(field -> entity.getSimpleName() + "." + field.getName()))
                .collect(Collectors.toSet());
    }

    private static boolean leadsToPerson(Class<?> entity, Set<Class<?>> seen) {
        return entity == Employee.class
                || seen.add(entity)
                        && stored(entity)
                                .filter(field -> field.isAnnotationPresent(ManyToOne.class))
                                .anyMatch(field -> leadsToPerson(field.getType(), seen));
    }

    private static Stream<Field> stored(Class<?> entity) {
        return entity == Object.class
                ? Stream.empty()
                : Stream.concat(stored(entity.getSuperclass()), Arrays.stream(entity.getDeclaredFields()))
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .filter(field -> !field.isAnnotationPresent(Transient.class)
                                && !Modifier.isTransient(field.getModifiers()))
                        .filter(field ->
                                !field.isAnnotationPresent(Id.class) && !field.isAnnotationPresent(Version.class))
                        .filter(field -> !field.getName().startsWith("_persistence"));
    }

    private static Set<String> listed() {
        try (InputStream list = PersonalDataTest.class.getResourceAsStream("not-personal.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+")[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written badly on purpose. */
    @Entity
    private static class Careless {

        @ManyToOne
        @PersonalData(
                purpose = PersonalData.Purpose.MENTORING,
                category = PersonalData.Category.IDENTITY,
                retention = PersonalData.Keep.CONSENT)
        private Employee author;

        private String diary;
    }
}
