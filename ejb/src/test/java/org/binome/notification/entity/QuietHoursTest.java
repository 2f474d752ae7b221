package org.binome.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P27 nobody is reminded in quiet hours, by the clock where the person works")
class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:59+01:00[Europe/Paris],FR,true",
        "2026-03-02T08:00+01:00[Europe/Paris],FR,false",
        "2026-03-02T17:59+01:00[Europe/Paris],FR,false",
        "2026-03-02T18:00+01:00[Europe/Paris],FR,true",
        "2026-02-28T10:00+01:00[Europe/Paris],FR,true",
        "2026-03-01T10:00+01:00[Europe/Paris],FR,true",
        "2026-03-01T10:00+02:00[Africa/Cairo],EG,false",
        "2026-02-27T10:00+02:00[Africa/Cairo],EG,true",
        "2026-03-02T10:00+09:00[Asia/Tokyo],'',false"
    })
    void at(ZonedDateTime local, String country, boolean quiet) {
        assertThat(QuietHours.at(local, country)).isEqualTo(quiet);
    }

    @Test
    @DisplayName("one moment is quiet here and not there")
    void zones() {
        ZonedDateTime paris = ZonedDateTime.parse("2026-03-02T09:00+01:00[Europe/Paris]");
        assertThat(QuietHours.at(paris, "FR")).isFalse();
        assertThat(QuietHours.at(paris.withZoneSameInstant(java.time.ZoneId.of("America/New_York")), "US"))
                .isTrue();
    }
}
