package org.binome.notification.entity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/**
 * When a monthly digest comes: on the first working morning of its month, by the clock and the week where the person works, or on
 * a later one when that was not possible.
 *
 * @param month of the digest
 * @param country ISO 3166-1 alpha-2, or empty
 */
public record DigestMorning(YearMonth month, String country) {

    /** The first whose morning is not over. */
    public static DigestMorning after(ZonedDateTime local, String country) {
        DigestMorning present = new DigestMorning(YearMonth.from(local), country);
        boolean over = local.toLocalDateTime().isAfter(present.day().atTime(LocalTime.NOON));
        return over ? present.next() : present;
    }

    /** The first working day; the first of January is none anywhere, other public holidays are not known. */
    public LocalDate day() {
        return Stream.iterate(month.atDay(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfYear() > 1)
                .filter(day -> !QuietHours.at(day.atTime(9, 0).atZone(ZoneOffset.UTC), country))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it may come now. */
    public boolean at(ZonedDateTime local) {
        return !local.toLocalDate().isBefore(day())
                && local.toLocalTime().isBefore(LocalTime.NOON)
                && !QuietHours.at(local, country);
    }

    private DigestMorning next() {
        return new DigestMorning(month.plusMonths(1), country);
    }
}
