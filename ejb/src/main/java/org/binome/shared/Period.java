package org.binome.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A run of whole days, both ends included. */
@Embeddable
public class Period implements Serializable {

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Period() {}

    private Period(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** @throws InvalidException when the end lies before the start */
    public static Period of(LocalDate startsOn, LocalDate endsOn) {
        Objects.requireNonNull(startsOn);
        Objects.requireNonNull(endsOn);
        InvalidException.unless(!endsOn.isBefore(startsOn), "period.ends-before-start");
        return new Period(startsOn, endsOn);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that
                && Objects.equals(startsOn, that.startsOn)
                && Objects.equals(endsOn, that.endsOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startsOn, endsOn);
    }
}
