package org.binome.session.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("P24 Sessions month by month")
class MonthlyTimesTest {

    /** Both hemispheres, half and quarter hours, zones without summer time, and those that changed their rules lately. */
    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "Europe/London",
            "Europe/Dublin",
            "Europe/Lisbon",
            "Europe/Istanbul",
            "Africa/Casablanca",
            "Africa/Cairo",
            "Africa/Johannesburg",
            "America/New_York",
            "America/Chicago",
            "America/Phoenix",
            "America/Sao_Paulo",
            "America/Santiago",
            "America/St_Johns",
            "America/Mexico_City",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Tehran",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Asia/Jerusalem",
            "Australia/Sydney",
            "Australia/Lord_Howe",
            "Pacific/Auckland",
            "Pacific/Chatham");

    @Property(tries = 5000)
    @Label("keep their weekday and their hour on the clock, in each of the following months, in 25 zones")
    void sameHour(@ForAll("firsts") ZonedDateTime first) {
        List<Instant> following = new MonthlyTimes(first.toInstant(), first.getZone())
                .following()
                .limit(12)
                .toList();

        for (int ahead = 1; ahead <= following.size(); ahead++) {
            Instant next = following.get(ahead - 1);
            LocalDate day = day(first, YearMonth.from(first).plusMonths(ahead));
            assertThat(next).isEqualTo(onTheClock(day, first.toLocalTime(), first.getZone()));
            assertThat(day.getDayOfWeek()).isEqualTo(first.getDayOfWeek());
        }
        assertThat(following).isSorted().doesNotHaveDuplicates();
    }

    /** Counts weeks day by day, as one would on a paper calendar. */
    private static LocalDate day(ZonedDateTime first, YearMonth month) {
        int week = 0;
        for (int day = 1; day <= first.getDayOfMonth(); day++) {
            week += first.toLocalDate().withDayOfMonth(day).getDayOfWeek() == first.getDayOfWeek() ? 1 : 0;
        }
        LocalDate found = null;
        int seen = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (month.atDay(day).getDayOfWeek() == first.getDayOfWeek()) {
                seen++;
                found = seen <= week ? month.atDay(day) : found;
            }
        }
        return found;
    }

    /** From the rules of the zone: as the clock shows it, later by what a clock leaves out, the first of what it shows twice. */
    private static Instant onTheClock(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDateTime wanted = day.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wanted);
        if (!offsets.isEmpty()) {
            return wanted.toInstant(offsets.get(0));
        }
        ZoneOffsetTransition gap = zone.getRules().getTransition(wanted);
        return wanted.plus(gap.getDuration()).toInstant(gap.getOffsetAfter());
    }

    @Provide
    Arbitrary<ZonedDateTime> firsts() {
        return Arbitraries.of(ZONES).map(ZoneId::of).flatMap(zone -> Arbitraries.integers()
                .between(0, 10 * 366 * 96)
                .map(quarter -> LocalDateTime.of(2020, 1, 1, 0, 0)
                        .plus(Duration.ofMinutes(15L * quarter))
                        .atZone(zone)));
    }

    @Example
    @Label("stay at ten in Paris over the change to summer time, and the fifth Tuesday is the last of shorter months")
    void paris() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(new MonthlyTimes(Instant.parse("2026-03-10T09:00:00Z"), paris)
                        .following()
                        .limit(2))
                .containsExactly(Instant.parse("2026-04-14T08:00:00Z"), Instant.parse("2026-05-12T08:00:00Z"));
        assertThat(new MonthlyTimes(Instant.parse("2026-03-31T08:00:00Z"), paris)
                        .following()
                        .limit(2))
                .containsExactly(Instant.parse("2026-04-28T08:00:00Z"), Instant.parse("2026-05-26T08:00:00Z"));
    }
}
