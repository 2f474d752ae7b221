package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.binome.shared.Aggregate;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** Time that people set aside for each other: from when, until when, by whose clock it was chosen, and how
 * calendars know it. */
@MappedSuperclass
public abstract class Appointment extends Aggregate {

    @Column(name = "starts_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant startsAt;

    @Column(name = "ends_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant endsAt;

    /** The zone the time was chosen in; calendars repeat it. */
    @Column(name = "zone")
    private String zone;

    @Embedded
    private CalendarEntry calendar = CalendarEntry.fresh();

    protected Appointment() {}

    /** @throws InvalidException for less than 15 minutes or more than 4 hours */
    protected final void setAside(Instant startsAt, Duration length, ZoneId zone) {
        InvalidException.unless(length.toMinutes() >= 15 && length.toMinutes() <= 240, "session.length", "minutes");
        this.startsAt = Objects.requireNonNull(startsAt);
        this.endsAt = startsAt.plus(length);
        this.zone = zone.getId();
    }

    /** Is from now on a part of a group's gathering. */
    final void joinIn(String gathering) {
        calendar = calendar.within(gathering);
    }

    /** Whoever has it in the calendar is told once more. */
    final void revise() {
        calendar = calendar.revised();
    }

    /** True when it is a group's, one of several sessions that are one meeting. */
    public boolean gathered() {
        return calendar.gathering() != null;
    }

    public CalendarEntry calendar() {
        return calendar;
    }

    public boolean begunBy(Instant instant) {
        return !instant.isBefore(startsAt);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
