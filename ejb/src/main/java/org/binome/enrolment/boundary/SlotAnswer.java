package org.binome.enrolment.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.binome.enrolment.entity.WeeklySlot;

/** A time of the week on the person's own clock; whole half-hours within one day. */
public record SlotAnswer(@NotNull DayOfWeek day, @NotNull LocalTime startsAt, @NotNull LocalTime endsAt)
        implements Serializable {

    static SlotAnswer of(WeeklySlot slot) {
        return new SlotAnswer(slot.day(), slot.startsAt(), slot.endsAt());
    }

    WeeklySlot slot() {
        return new WeeklySlot(day, startsAt, endsAt);
    }
}
