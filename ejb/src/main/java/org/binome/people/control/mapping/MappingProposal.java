package org.binome.people.control.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.MappedColumn;

/** Guesses what the columns of an employee list mean, from their names and, where those are silent, from their values. */
final class MappingProposal {

    /** Below this a guess would be more often wrong than right. */
    private static final double ENOUGH = 0.5;

    private static final Map<DirectoryField, DirectoryField> MANAGER_KEYS = new EnumMap<>(Map.of(
            DirectoryField.NUMBER, DirectoryField.MANAGER_NUMBER,
            DirectoryField.USER_NAME, DirectoryField.MANAGER_USER_NAME,
            DirectoryField.EMAIL, DirectoryField.MANAGER_EMAIL));

    private final List<String> headers;
    private final List<ColumnProfile> profiles;
    private final Map<Integer, DirectoryField> chosen = new HashMap<>();

    private MappingProposal(List<String> headers, List<ColumnProfile> profiles) {
        this.headers = headers;
        this.profiles = profiles;
    }

    static ColumnMapping of(List<String> headers, List<ColumnProfile> profiles) {
        return new MappingProposal(headers, profiles).propose();
    }

    private record Guess(int column, DirectoryField field, double score) {}

    private ColumnMapping propose() {
        List<Guess> guesses = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            HeaderName name = HeaderName.of(headers.get(column));
            for (DirectoryField field : DirectoryField.values()) {
                guesses.add(new Guess(column, field, FieldScore.of(name, profiles.get(column), field)));
            }
        }
        guesses.removeIf(guess -> guess.score() < ENOUGH);
        guesses.sort(Comparator.comparingDouble(Guess::score).reversed().thenComparingInt(Guess::column));
        guesses.forEach(this::take);
        settleNames();
        settleManager();
        settleNumber();
        return mapping();
    }

    private void take(Guess guess) {
        boolean free = guess.field().repeatable()
                || guess.field().namesManager() && chosen.values().stream().noneMatch(DirectoryField::namesManager)
                || !guess.field().namesManager() && !chosen.containsValue(guess.field());
        if (free) {
            chosen.putIfAbsent(guess.column(), guess.field());
        }
    }

    /** « Nom » beside « Prénom » is the last name; alone and with blanks inside, the whole name, as "Nombre" is. */
    private void settleNames() {
        Map<DirectoryField, Integer> columns = byField();
        List<Integer> parts = Stream.of(DirectoryField.FIRST_NAME, DirectoryField.LAST_NAME)
                .map(columns::get)
                .filter(Objects::nonNull)
                .toList();
        if (parts.size() == 1
                && !columns.containsKey(DirectoryField.FULL_NAME)
                && profiles.get(parts.get(0)).holdsSeveralWords()) {
            chosen.put(parts.get(0), DirectoryField.FULL_NAME);
        }
        Integer full = columns.get(DirectoryField.FULL_NAME);
        if (full != null && columns.containsKey(DirectoryField.FIRST_NAME)) {
            if (columns.containsKey(DirectoryField.LAST_NAME)) {
                chosen.remove(full);
            } else if (!profiles.get(full).holdsSeveralWords()) {
                chosen.put(full, DirectoryField.LAST_NAME);
            }
        }
    }

    private void settleManager() {
        Map<DirectoryField, Integer> columns = byField();
        chosen.entrySet().stream()
                .filter(entry -> entry.getValue().namesManager())
                .findFirst()
                .ifPresent(entry -> entry.setValue(managerKey(profiles.get(entry.getKey()), columns)));
    }

    /** Whether managers are told by number, login or e-mail shows where their values occur, else what they look like. */
    private DirectoryField managerKey(ColumnProfile managers, Map<DirectoryField, Integer> columns) {
        return MANAGER_KEYS.keySet().stream()
                .filter(columns::containsKey)
                .filter(key -> managers.within(profiles.get(columns.get(key))) > 0)
                .max(Comparator.comparingDouble(key -> managers.within(profiles.get(columns.get(key)))))
                .map(MANAGER_KEYS::get)
                .orElseGet(() -> managers.holdsEmails()
                        ? DirectoryField.MANAGER_EMAIL
                        : managers.holdsDomainLogins()
                                ? DirectoryField.MANAGER_USER_NAME
                                : DirectoryField.MANAGER_NUMBER);
    }

    /** Without a column named so, a column of different whole numbers at the very left is the number. */
    private void settleNumber() {
        if (!chosen.containsValue(DirectoryField.NUMBER)
                && !chosen.containsKey(0)
                && !profiles.isEmpty()
                && profiles.get(0).unique()
                && profiles.get(0).holdsWholeNumbers()) {
            chosen.put(0, DirectoryField.NUMBER);
        }
    }

    private Map<DirectoryField, Integer> byField() {
        Map<DirectoryField, Integer> columns = new EnumMap<>(DirectoryField.class);
        chosen.forEach((column, field) -> columns.putIfAbsent(field, column));
        return columns;
    }

    private ColumnMapping mapping() {
        List<MappedColumn> columns = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            ColumnProfile profile = profiles.get(column);
            columns.add(new MappedColumn(
                    column, headers.get(column), chosen.get(column), profile.dayFormat(), profile.distinct()));
        }
        return new ColumnMapping(columns);
    }
}
