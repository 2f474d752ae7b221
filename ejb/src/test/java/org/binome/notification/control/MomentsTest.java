package org.binome.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P24 letters tell days and times like the pages, and name the clock")
class MomentsTest {

    private final Moments moments = new Moments();

    @BeforeEach
    void letters() {
        moments.letters = new Letters();
    }

    @Test
    void moment() {
        ZonedDateTime moment = ZonedDateTime.of(2026, 12, 5, 3, 0, 0, 0, ZoneId.of("America/New_York"));

        assertThat(moments.moment(moment, Locale.ENGLISH)).isEqualTo("Saturday 5 December, 03:00 (New York time)");
        assertThat(moments.moment(moment.withZoneSameLocal(ZoneId.of("Europe/Paris")), Locale.FRENCH))
                .isEqualTo("samedi 5 décembre, 03:00 (heure de Paris)");
    }

    @Test
    void date() {
        LocalDate first = LocalDate.of(2026, 12, 1);

        assertThat(moments.date(first, Locale.ENGLISH)).isEqualTo("1 December 2026");
        assertThat(moments.date(first, Locale.FRENCH)).isEqualTo("1er décembre 2026");
    }
}
