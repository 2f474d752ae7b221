package org.binome.it.inserver;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.shared.PersonalData;

/**
 * The columns, as {@code table.column}, that the code declares as personal data: by an annotated field of an entity, all columns of
 * its collection or embeddable included, or by an annotated class that writes tables itself.
 */
final class DeclaredColumns {

    private final Set<String> declared = new TreeSet<>();
    private final Set<String> technical = new TreeSet<>();

    /** @param entity mapped with all names given, as everywhere in this house */
    DeclaredColumns entity(Class<?> entity) {
        String table = entity.getAnnotation(Table.class).name();
        fields(entity).forEach(field -> read(table, field, field.isAnnotationPresent(PersonalData.class), Map.of()));
        return this;
    }

    /** A class that writes tables no entity maps. */
    DeclaredColumns writer(Class<?> type) {
        for (PersonalData data : type.getAnnotationsByType(PersonalData.class)) {
            declared.addAll(Set.of(data.columns()));
        }
        return this;
    }

    /** About a person. */
    Set<String> declared() {
        return declared;
    }

    /** Keys and versions of entities, which say nothing by themselves. */
    Set<String> technical() {
        return technical;
    }

    private void read(String table, Field field, boolean personal, Map<String, String> renamed) {
        if (field.isAnnotationPresent(Id.class) || field.isAnnotationPresent(Version.class)) {
            technical.add(table + "." + name(field, renamed));
        } else if (field.isAnnotationPresent(ElementCollection.class)) {
            readCollection(field, personal);
        } else if (field.isAnnotationPresent(Embedded.class)) {
            Map<String, String> names = renamed(field);
            fields(field.getType())
                    .forEach(inner ->
                            read(table, inner, personal || inner.isAnnotationPresent(PersonalData.class), names));
        } else if (personal) {
            declared.add(table + "." + name(field, renamed));
        }
    }

    private void readCollection(Field field, boolean personal) {
        CollectionTable collection = field.getAnnotation(CollectionTable.class);
        if (!personal) {
            return;
        }
        Arrays.stream(collection.joinColumns()).forEach(key -> declared.add(collection.name() + "." + key.name()));
        Class<?> element = element(field);
        if (element.isAnnotationPresent(Embeddable.class)) {
            fields(element).forEach(inner -> read(collection.name(), inner, true, Map.of()));
        } else {
            declared.add(
                    collection.name() + "." + field.getAnnotation(Column.class).name());
        }
        if (field.isAnnotationPresent(OrderColumn.class)) {
            declared.add(collection.name() + "."
                    + field.getAnnotation(OrderColumn.class).name());
        }
    }

    private static Map<String, String> renamed(Field field) {
        return Arrays.stream(field.getAnnotationsByType(AttributeOverride.class))
                .collect(Collectors.toMap(
                        AttributeOverride::name, override -> override.column().name()));
    }

    private static String name(Field field, Map<String, String> renamed) {
        if (renamed.containsKey(field.getName())) {
            return renamed.get(field.getName());
        }
        return field.isAnnotationPresent(JoinColumn.class)
                ? field.getAnnotation(JoinColumn.class).name()
                : field.isAnnotationPresent(Column.class)
                        ? field.getAnnotation(Column.class).name()
                        : field.getName();
    }

    private static Class<?> element(Field field) {
        Type[] arguments = ((ParameterizedType) field.getGenericType()).getActualTypeArguments();
        return (Class<?>) arguments[arguments.length - 1];
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == null || type == Object.class
                ? Stream.empty()
                : Stream.concat(fields(type.getSuperclass()), Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> !Modifier.isStatic(field.getModifiers())
                                && !Modifier.isTransient(field.getModifiers())
                                && !field.isSynthetic()
                                && !field.isAnnotationPresent(Transient.class)
                                && !field.getName().startsWith("_persistence"));
    }
}
