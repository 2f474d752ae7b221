package org.binome.web.enrolment;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A block of the week to tap, e.g. Monday from ten to twelve. */
public class WeekCell implements Serializable {

    private final DayOfWeek day;
    private final LocalTime startsAt;
    private final LocalTime endsAt;
    private boolean chosen;

    WeekCell(DayOfWeek day, LocalTime startsAt, LocalTime endsAt, boolean chosen) {
        this.day = day;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.chosen = chosen;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
