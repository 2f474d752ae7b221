package org.binome.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts ENGLISH = Texts.in(Locale.US);
    private static final Texts FRENCH = Texts.in(Locale.CANADA_FRENCH);
    private final Locale server = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(server);
    }

    @Test
    @DisplayName("dates and times are said as people say them")
    void dates() {
        Instant instant = Instant.parse("2026-03-03T09:00:00Z");

        assertThat(ENGLISH.dateTime(instant, ZoneId.of("Europe/Paris"))).isEqualTo("Tuesday 3 March, 10:00");
        assertThat(ENGLISH.dateTime(instant, ZoneId.of("Asia/Singapore"))).isEqualTo("Tuesday 3 March, 17:00");
        assertThat(FRENCH.date(LocalDate.of(2026, 3, 1))).isEqualTo("1er mars 2026");
        assertThat(FRENCH.day(LocalDate.of(2026, 3, 31))).isEqualTo("mardi 31 mars");
        assertThat(FRENCH.month(YearMonth.of(2026, 8))).isEqualTo("août 2026");
    }

    @Test
    @DisplayName("hours are said in hours and minutes")
    void hours() {
        assertThat(ENGLISH.hours(45)).isEqualTo("45\u00a0min");
        assertThat(ENGLISH.hours(180)).isEqualTo("3\u00a0h");
        assertThat(ENGLISH.hours(65)).isEqualTo("1\u00a0h\u00a005");
    }

    @Test
    @DisplayName("a plural is chosen by its number")
    void plurals() {
        assertThat(ENGLISH.of("common.errors", 1)).isEqualTo("One thing needs a change");
        assertThat(FRENCH.of("common.errors", 3)).isEqualTo("3 points sont à revoir");
    }

    @Test
    @DisplayName("a problem without parameters is a sentence")
    void problems() {
        assertThat(FRENCH.problem(new NotThere())).isEqualTo("Cet élément n’existe plus.");
    }

    @Test
    @DisplayName("a French server speaks English to who asks for it")
    void serverLanguage() {
        Locale.setDefault(Locale.FRANCE);

        assertThat(Texts.in(Locale.ENGLISH).of("common.save")).isEqualTo("Save");
    }

    private static class NotThere extends BusinessException {
        NotThere() {
            super(Kind.NOT_FOUND, "not-found", Map.of());
        }
    }
}
