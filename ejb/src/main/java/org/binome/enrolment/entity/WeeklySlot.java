package org.binome.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** A time of the week that suits somebody, in that person's own time zone; whole half-hours within one day. */
@Embeddable
public class WeeklySlot implements Serializable {

    /** Half-hours in a week. */
    public static final int HALF_HOURS = 7 * 48;

    private static final int SECONDS = 30 * 60;

    /** The first Monday of the epoch, 5 January 1970, in half-hours. */
    private static final int MONDAY = 4 * 48;

    @Enumerated(EnumType.STRING)
    @Column(name = "day")
    private DayOfWeek day;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    protected WeeklySlot() {}

    /** @throws InvalidException unless the end lies after the start and both stand on a half-hour */
    public WeeklySlot(DayOfWeek day, LocalTime startsAt, LocalTime endsAt) {
        this.day = Objects.requireNonNull(day);
        this.startsAt = Objects.requireNonNull(startsAt);
        this.endsAt = Objects.requireNonNull(endsAt);
        InvalidException.unless(startsAt.isBefore(endsAt), "enrolment.slot-order");
        InvalidException.unless(
                startsAt.getMinute() % 30 == 0 && endsAt.getMinute() % 30 == 0, "enrolment.slot-half-hour");
    }

    /** True when both share some time. */
    public boolean overlaps(WeeklySlot other) {
        return day == other.day && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** True when this time of the week holds that moment on the clock. */
    boolean holds(ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return day == local.getDayOfWeek() && !time.isBefore(startsAt) && time.isBefore(endsAt);
    }

    /** The UTC half-hours that lie wholly within this slot in the week of the reference day; see {@link Availability}. */
    BitSet toUtcHalfHours(ZoneId zone, LocalDate reference) {
        LocalDate date = reference
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(day.ordinal());
        long first = -Math.floorDiv(-epochSecond(date, startsAt, zone), SECONDS);
        long end = Math.floorDiv(epochSecond(date, endsAt, zone), SECONDS);
        BitSet week = new BitSet(HALF_HOURS);
        for (long halfHour = first; halfHour < end; halfHour++) {
            week.set(Math.floorMod(halfHour - MONDAY, HALF_HOURS));
        }
        return week;
    }

    private static long epochSecond(LocalDate date, LocalTime time, ZoneId zone) {
        return ZonedDateTime.of(date, time, zone).toEpochSecond();
    }

    public DayOfWeek day() {
        return day;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public LocalTime endsAt() {
        return endsAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklySlot that
                && day == that.day
                && Objects.equals(startsAt, that.startsAt)
                && Objects.equals(endsAt, that.endsAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, startsAt, endsAt);
    }
}
