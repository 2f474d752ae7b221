package org.binome.people.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.shared.InvalidException;

/** What the columns of an employee list mean, as a whole. */
public final class ColumnMapping {

    private final List<MappedColumn> columns;
    private final Map<DirectoryField, MappedColumn> byField = new EnumMap<>(DirectoryField.class);

    public ColumnMapping(List<MappedColumn> columns) {
        this.columns = List.copyOf(columns);
        this.columns.stream()
                .filter(column -> column.field() != null)
                .forEach(column -> byField.putIfAbsent(column.field(), column));
    }

    /**
     * @throws InvalidException when two columns tell the same, or none tells the people apart
     */
    public void requireComplete() {
        for (DirectoryField field : DirectoryField.values()) {
            if (!field.repeatable() && all(field).size() > 1) {
                throw new InvalidException("people.mapping-twice", Map.of("field", field));
            }
        }
        InvalidException.unless(
                Arrays.stream(DirectoryField.values())
                        .anyMatch(field -> field.identifies() && column(field).isPresent()),
                "people.mapping-identity");
    }

    public boolean has(DirectoryField field) {
        return column(field).isPresent();
    }

    public Optional<MappedColumn> column(DirectoryField field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** The columns of the field, the one with the fewest different values first. */
    public List<MappedColumn> all(DirectoryField field) {
        return columns.stream()
                .filter(column -> column.tells(field))
                .sorted(Comparator.comparingInt(MappedColumn::distinctValues).thenComparingInt(MappedColumn::position))
                .toList();
    }

    /** Names come from the logins or e-mail addresses when no column tells them. */
    public boolean derivesNames() {
        return !has(DirectoryField.FIRST_NAME) && !has(DirectoryField.LAST_NAME) && !has(DirectoryField.FULL_NAME);
    }

    /** Grades come from the depth in the reporting line when no column tells them. */
    public boolean derivesGrades() {
        return !has(DirectoryField.GRADE);
    }

    /** The field that tells the manager, if any does. */
    public Optional<DirectoryField> managerField() {
        return byField.keySet().stream().filter(DirectoryField::namesManager).findFirst();
    }

    public List<MappedColumn> columns() {
        return columns;
    }
}
