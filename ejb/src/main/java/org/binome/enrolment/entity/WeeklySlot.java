package org.binome.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** A time of the week that suits somebody, in that person's own time zone; whole half-hours within one day. */
@Embeddable
public class WeeklySlot implements Serializable {

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
