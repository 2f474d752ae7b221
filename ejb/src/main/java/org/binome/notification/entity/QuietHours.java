package org.binome.notification.entity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** When nobody is reminded of anything: before eight, after six and on days off, by the clock where the person works. */
public final class QuietHours {

    private static final LocalTime BEGIN = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(18, 0);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> EARLIER_WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /** Where the week begins on Sunday, by ISO 3166-1. */
    private static final Set<String> WITH_EARLIER_WEEKEND = Set.of(
            "AF", "BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY", "YE");

    private QuietHours() {}

    /** @param country ISO 3166-1 alpha-2, or empty; public holidays are not known */
    public static boolean at(ZonedDateTime local, String country) {
        Set<DayOfWeek> off = WITH_EARLIER_WEEKEND.contains(country) ? EARLIER_WEEKEND : WEEKEND;
        LocalTime time = local.toLocalTime();
        return off.contains(local.getDayOfWeek()) || time.isBefore(BEGIN) || !time.isBefore(END);
    }
}
