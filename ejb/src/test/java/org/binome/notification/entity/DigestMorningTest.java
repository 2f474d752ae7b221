package org.binome.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P31 the digest comes on the first working morning of the month, where the person works")
class DigestMorningTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06,FR,2026-06-01",
        "2026-08,FR,2026-08-03",
        "2026-11,FR,2026-11-02",
        "2026-11,EG,2026-11-01",
        "2026-05,EG,2026-05-03",
        "2027-01,FR,2027-01-04",
        "2026-01,FR,2026-01-02",
        "2026-02,'',2026-02-02"
    })
    void day(YearMonth month, String country, LocalDate day) {
        assertThat(new DigestMorning(month, country).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T10:00+01:00[Europe/Paris],false",
        "2026-11-02T07:59+01:00[Europe/Paris],false",
        "2026-11-02T08:00+01:00[Europe/Paris],true",
        "2026-11-02T11:59+01:00[Europe/Paris],true",
        "2026-11-02T12:00+01:00[Europe/Paris],false",
        "2026-11-03T09:00+01:00[Europe/Paris],true",
        "2026-11-07T09:00+01:00[Europe/Paris],false",
        "2026-10-30T09:00+01:00[Europe/Paris],false"
    })
    void at(ZonedDateTime local, boolean comes) {
        assertThat(new DigestMorning(YearMonth.of(2026, 11), "FR").at(local)).isEqualTo(comes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T10:00+01:00[Europe/Paris],2026-11",
        "2026-11-02T11:00+01:00[Europe/Paris],2026-11",
        "2026-11-02T12:01+01:00[Europe/Paris],2026-12",
        "2026-12-31T10:00+01:00[Europe/Paris],2027-01"
    })
    void after(ZonedDateTime confirmed, YearMonth month) {
        assertThat(DigestMorning.after(confirmed, "FR").month()).isEqualTo(month);
    }
}
