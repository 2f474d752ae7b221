package org.binome.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CampaignDatesTest {

    private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);

    @Property
    @Label("P01 from any day on, the template opens on a Monday within a fortnight and lasts six months")
    void usualDates(@ForAll @IntRange(max = 3000) int day) {
        LocalDate today = EPOCH.plusDays(day);
        CampaignDates dates = CampaignDates.usual(today);
        assertThat(dates.enrolmentFrom().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(ChronoUnit.DAYS.between(today, dates.enrolmentFrom())).isBetween(7L, 13L);
        assertThat(dates.runningFrom().plusMonths(6)).isEqualTo(dates.closesOn());
    }

    @Property
    @Label("P01 the phase only ever grows with the days, and begins on its first day")
    void phasesGrow(@ForAll @IntRange(max = 400) int day) {
        CampaignDates dates = CampaignDates.usual(EPOCH);
        Phase before = dates.phaseOn(EPOCH.plusDays(day));
        Phase after = dates.phaseOn(EPOCH.plusDays(day + 1L));
        assertThat(after.isBefore(before)).isFalse();
        for (Phase phase : Phase.values()) {
            dates.firstDayOf(phase).ifPresent(first -> {
                assertThat(dates.phaseOn(first)).isEqualTo(phase);
                assertThat(dates.phaseOn(first.minusDays(1)).isBefore(phase)).isTrue();
            });
        }
    }

    @Property
    @Label("P02 a phase begun on any day leaves the days in order")
    void begunKeepsTheOrder(@ForAll @IntRange(max = 400) int day, @ForAll Phase phase) {
        CampaignDates dates = CampaignDates.usual(EPOCH).begun(phase, EPOCH.plusDays(day));
        assertThat(dates.enrolmentFrom()).isBeforeOrEqualTo(dates.matchingFrom());
        assertThat(dates.matchingFrom()).isBeforeOrEqualTo(dates.runningFrom());
        assertThat(dates.runningFrom()).isBeforeOrEqualTo(dates.closesOn());
        dates.firstDayOf(phase)
                .ifPresent(first ->
                        assertThat(dates.phaseOn(first).isBefore(phase)).isFalse());
    }

    @Test
    @DisplayName("P01 a day before the one before is refused, and it is named")
    void daysInOrder() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new CampaignDates(EPOCH, EPOCH.plusDays(9), EPOCH.plusDays(8), EPOCH.plusDays(20)))
                .satisfies(refusal -> assertThat(refusal.parameters()).containsEntry("field", "dates.runningFrom"));
    }

    @Property
    @Label("P03 the days of a copy lie apart, whatever has begun on one day")
    void copiesLieApart(@ForAll @IntRange(max = 400) int day, @ForAll Phase phase) {
        CampaignDates begun = CampaignDates.usual(EPOCH).begun(phase, EPOCH.plusDays(day));
        begun.movedTo(EPOCH.plusYears(2)).requireTimeAfter(Phase.DRAFT);
    }
}
