package org.binome.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.binome.insight.boundary.MonthFigures;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P33 the sentence that reads the sessions by month")
class MeetingChartTest {

    private static final MonthFigures SEPTEMBER = month(9, 6, 345);
    private static final MonthFigures OCTOBER = month(10, 8, 480);
    private static final MonthFigures COVERED = month(11, null, null);

    @Test
    @DisplayName("tells of the campaign while every month is shown")
    void whole() {
        assertThat(reading(Locale.ENGLISH, SEPTEMBER, OCTOBER))
                .isEqualTo("14 sessions were held, 13\u00a0h\u00a045 together. October 2026 had the most.");
    }

    @Test
    @DisplayName("tells of the months shown where another is covered, its total and its most alike")
    void part() {
        assertThat(reading(Locale.ENGLISH, SEPTEMBER, COVERED))
                .isEqualTo("In the months shown, 6 sessions were held, 5\u00a0h\u00a045 together;"
                        + " of these months, September 2026 had the most.");
        assertThat(reading(Locale.FRENCH, SEPTEMBER, COVERED))
                .isEqualTo("Sur les mois montrés, 6 sessions se sont tenues, 5\u00a0h\u00a045 au total\u00a0;"
                        + " le plus rempli de ces mois\u00a0: septembre 2026.");
    }

    private static String reading(Locale locale, MonthFigures... months) {
        return new MeetingChart(List.of(months), Texts.in(locale), locale).getReading();
    }

    private static MonthFigures month(int month, Integer sessions, Integer minutes) {
        return new MonthFigures(YearMonth.of(2026, month), sessions, minutes, null, null, null);
    }
}
