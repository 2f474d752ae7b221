package org.binome.session.entity;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * Once a month on the same weekday, e.g. each second Tuesday, at the same hour of one clock, whatever summer time does to it. The
 * fifth of a weekday is the last one in other months. An hour that a clock leaves out is moved on by what it leaves out.
 */
public final class MonthlyTimes {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WEEKS_OF_EVERY_MONTH = 4;

    private final ZonedDateTime first;

    public MonthlyTimes(Instant first, ZoneId zone) {
        this.first = first.atZone(zone);
    }

    /** What comes after the first one, month by month, without end. */
    public Stream<Instant> following() {
        YearMonth month = YearMonth.from(first);
        return Stream.iterate(1, ahead -> ahead + 1).map(month::plusMonths).map(this::in);
    }

    private Instant in(YearMonth month) {
        return month.atDay(1)
                .with(sameWeekday())
                .atTime(first.toLocalTime())
                .atZone(first.getZone())
                .toInstant();
    }

    private TemporalAdjuster sameWeekday() {
        int week = (first.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1;
        return week > WEEKS_OF_EVERY_MONTH
                ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                : TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek());
    }
}
