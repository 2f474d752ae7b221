package org.binome.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Times of the week on one's own clock, as half-hours in UTC. */
class AvailabilityTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 11, 20);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName("P19 nine o’clock in Lyon is eight in UTC in winter, seven in summer")
    void season() {
        WeeklySlot slot = slot(DayOfWeek.MONDAY, "09:00", "10:00");
        assertThat(halfHours("Europe/Paris", WINTER, slot)).isEqualTo(bits(16, 17));
        assertThat(halfHours("Europe/Paris", SUMMER, slot)).isEqualTo(bits(14, 15));
    }

    @Test
    @DisplayName("P19 Monday morning in Auckland is Sunday in UTC, Sunday evening in Seattle is Monday")
    void dateLine() {
        assertThat(halfHours("Pacific/Auckland", SUMMER, slot(DayOfWeek.MONDAY, "09:00", "09:30")))
                .isEqualTo(bits(6 * 48 + 42));
        assertThat(halfHours("America/Los_Angeles", WINTER, slot(DayOfWeek.SUNDAY, "20:00", "20:30")))
                .isEqualTo(bits(8));
    }

    @Test
    @DisplayName("P19 the hour that summer time skips is nobody’s, the one it repeats is there twice")
    void changeOfClocks() {
        WeeklySlot night = slot(DayOfWeek.SUNDAY, "02:00", "03:00");
        assertThat(halfHours("Europe/Paris", LocalDate.of(2026, 3, 25), night)).isEqualTo(bits());
        assertThat(halfHours("Europe/Paris", LocalDate.of(2026, 10, 22), night).cardinality())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("P19 in Kathmandu, a quarter of an hour off, only whole half-hours count")
    void quarterHourZone() {
        assertThat(halfHours("Asia/Kathmandu", WINTER, slot(DayOfWeek.MONDAY, "09:00", "10:00")))
                .isEqualTo(bits(7));
    }

    @Property
    void everyHalfHourLiesWithinATimeGiven(
            @ForAll("slots") WeeklySlot slot, @ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate date = monday.plusDays(slot.day().ordinal());
        Instant from = ZonedDateTime.of(date, slot.startsAt(), zone).toInstant();
        Instant to = ZonedDateTime.of(date, slot.endsAt(), zone).toInstant();
        BitSet expected = new BitSet();
        // a fortnight around, so that times across the date line are seen as well
        Instant start = monday.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        for (int i = 0; i < 11 * 48; i++) {
            Instant begin = start.plusSeconds(i * 1800L);
            if (!begin.isBefore(from) && !begin.plusSeconds(1800).isAfter(to)) {
                expected.set(Math.floorMod(i - 2 * 48, WeeklySlot.HALF_HOURS));
            }
        }
        assertThat(halfHours(zone.getId(), day, slot)).isEqualTo(expected);
    }

    @Property
    void withoutChangeOfClocksNothingIsLost(
            @ForAll("slots") WeeklySlot slot, @ForAll("wholeHours") ZoneId zone, @ForAll("days") LocalDate day) {
        long given = java.time.Duration.between(slot.startsAt(), slot.endsAt()).toMinutes() / 30;
        assertThat(halfHours(zone.getId(), day, slot).cardinality()).isEqualTo((int) given);
    }

    @Provide
    Arbitrary<WeeklySlot> slots() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 46),
                        Arbitraries.integers().between(1, 47))
                .filter((day, from, to) -> from < to)
                .as((day, from, to) -> new WeeklySlot(
                        day, LocalTime.MIN.plusMinutes(from * 30L), LocalTime.MIN.plusMinutes(to * 30L)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<ZoneId> wholeHours() {
        return Arbitraries.integers().between(-12, 14).map(ZoneOffset::ofHours);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
    }

    private static BitSet halfHours(String zone, LocalDate reference, WeeklySlot... slots) {
        return new Availability(ZoneId.of(zone), List.of(slots), Set.of("en"), 1).toUtcHalfHours(reference);
    }

    private static WeeklySlot slot(DayOfWeek day, String from, String to) {
        return new WeeklySlot(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }
}
