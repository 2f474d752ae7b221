package org.binome.people.control.mapping;

import java.time.ZoneId;
import org.binome.people.entity.DirectoryField;

/** How probably a column tells a field: its name first, its values as support or veto. */
final class FieldScore {

    private static final double BY_VALUES_ALONE = 0.52;

    private FieldScore() {}

    /** From 0 to 1. */
    static double of(HeaderName name, ColumnProfile values, DirectoryField field) {
        double byName = HeaderWords.score(name, field);
        return switch (field) {
            case EMAIL -> values.holdsEmails() ? Math.max(byName, BY_VALUES_ALONE) : empty(values, byName);
            case USER_NAME -> values.holdsDomainLogins() ? Math.max(byName, BY_VALUES_ALONE) : notDay(values, byName);
            // days nobody can read are shown as problems rather than left out without a word
            case HIRED_ON -> values.dayFormat() != null ? byName : byName * 0.7;
            case TITLE -> values.holdsSalutations() || values.holdsWholeNumbers() ? 0 : byName;
            case FIRST_NAME, LAST_NAME, FULL_NAME ->
                values.holdsEmails() || values.holdsDomainLogins() || values.holdsWholeNumbers() ? 0 : byName;
            case NUMBER -> number(values, byName);
            case UNIT, SITE, CITY, COUNTRY -> values.holdsDays() || values.holdsEmails() ? 0 : lower(byName);
            case TIME_ZONE -> holdsZones(values) ? Math.max(byName, BY_VALUES_ALONE) : 0;
            case MANAGER_EMAIL -> values.holdsEmails() ? byName : 0;
            case MANAGER_USER_NAME -> values.holdsDomainLogins() ? byName : byName * 0.9;
            default -> byName;
        };
    }

    /** A number that stands twice is still the number, as the dry run will tell; one like 20190301 is no day for that. */
    private static double number(ColumnProfile values, double byName) {
        if (values.holdsDays() && !values.holdsWholeNumbers()) {
            return 0;
        }
        return values.unique() || byName == 1 ? byName : byName * 0.5;
    }

    /** A column without any value may be what its name says. */
    private static double empty(ColumnProfile values, double byName) {
        return values.filled() == 0 ? byName : 0;
    }

    private static double notDay(ColumnProfile values, double byName) {
        return values.holdsDays() || values.holdsSeveralWords() ? 0 : byName;
    }

    /** Words of the organisation occur in many names of columns: others go first on a tie. */
    private static double lower(double byName) {
        return byName * 0.98;
    }

    private static boolean holdsZones(ColumnProfile values) {
        return values.filled() > 0
                && values.remembered().stream()
                        .allMatch(value -> ZoneId.getAvailableZoneIds().contains(value));
    }
}
