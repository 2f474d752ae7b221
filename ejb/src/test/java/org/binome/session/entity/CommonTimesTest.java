package org.binome.session.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.binome.enrolment.entity.WeeklySlot;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Duo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The times that suit both of a pair")
class CommonTimesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** A Saturday; New York is five hours behind Paris until the 8th of March, four until the 29th. */
    private static final Instant SATURDAY = Instant.parse("2026-02-28T00:00:00Z");

    private final Duo duo = new Duo();

    @BeforeEach
    void say() {
        says(
                Side.MENTOR,
                Duo.PARIS,
                slot(DayOfWeek.MONDAY, "14:00", "15:30"),
                slot(DayOfWeek.MONDAY, "15:30", "17:00"));
        says(
                Side.MENTEE,
                NEW_YORK,
                slot(DayOfWeek.MONDAY, "10:00", "12:00"),
                slot(DayOfWeek.TUESDAY, "10:00", "12:00"));
    }

    @Test
    @DisplayName("P19 begin with the next one that both have in common, each by the own clock, across two slots of one")
    void next() {
        assertThat(next(SATURDAY)).isEqualTo("2026-03-02T15:00:00Z");
        assertThat(next(Instant.parse("2026-03-03T00:00:00Z")))
                .as("New York has changed its clock, Paris has not")
                .isEqualTo("2026-03-09T14:00:00Z");
    }

    @Test
    @DisplayName("leave out what is taken already, and are none when the two share no time that long")
    void none() {
        CommonTimes times = new CommonTimes(duo.pairing);
        assertThat(times.next(SATURDAY, HOUR, at -> at.isAfter(Instant.parse("2026-03-03T00:00:00Z"))))
                .contains(Instant.parse("2026-03-09T14:00:00Z"));
        assertThat(times.next(SATURDAY, Duration.ofMinutes(150), at -> true)).isEmpty();
        says(Side.MENTEE, NEW_YORK, slot(DayOfWeek.TUESDAY, "10:00", "12:00"));
        assertThat(new CommonTimes(duo.pairing).next(SATURDAY, HOUR, at -> true))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "are offered one a day: the first that is free, else the first, so that what stands against it can be shown")
    void daily() {
        says(Side.MENTEE, NEW_YORK, slot(DayOfWeek.MONDAY, "10:00", "12:00"));
        Instant taken = Instant.parse("2026-03-02T15:00:00Z");
        CommonTimes times = new CommonTimes(duo.pairing);
        assertThat(times.daily(SATURDAY, HOUR, Duo.PARIS, at -> true))
                .startsWith(taken, Instant.parse("2026-03-09T14:00:00Z"))
                .hasSize(6);
        assertThat(times.daily(SATURDAY, HOUR, Duo.PARIS, at -> !at.equals(taken)))
                .startsWith(taken, Instant.parse("2026-03-09T14:00:00Z"));
        assertThat(times.daily(SATURDAY, HOUR, Duo.PARIS, at -> !at.equals(Instant.parse("2026-03-09T14:00:00Z"))))
                .startsWith(taken, Instant.parse("2026-03-09T14:30:00Z"));
    }

    @Test
    @DisplayName("take in all of a session, and no night")
    void suit() {
        assertThat(suits("2026-03-02T15:00:00Z", 60)).isTrue();
        assertThat(suits("2026-03-02T15:10:00Z", 45)).isTrue();
        assertThat(suits("2026-03-02T15:15:00Z", 60))
                .as("ends after five in Paris")
                .isFalse();
        assertThat(suits("2026-03-02T14:45:00Z", 60))
                .as("before ten in New York")
                .isFalse();
        assertThat(suits("2026-03-02T02:00:00Z", 60)).isFalse();
    }

    private String next(Instant earliest) {
        return new CommonTimes(duo.pairing)
                .next(earliest, HOUR, at -> true)
                .orElseThrow()
                .toString();
    }

    private boolean suits(String from, int minutes) {
        Instant start = Instant.parse(from);
        return new CommonTimes(duo.pairing).suit(start, start.plus(Duration.ofMinutes(minutes)));
    }

    private void says(Side side, ZoneId zone, WeeklySlot... slots) {
        duo.pairing.enrolment(side).meetAt(zone, List.of(slots), Set.of("fr"), 1);
    }

    private static WeeklySlot slot(DayOfWeek day, String from, String to) {
        return new WeeklySlot(day, LocalTime.parse(from), LocalTime.parse(to));
    }
}
