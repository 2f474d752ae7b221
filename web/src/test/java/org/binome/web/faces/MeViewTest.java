package org.binome.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeViewTest {

    @Test
    @DisplayName("today is the day on the person's own clock: in Singapore it is tomorrow already")
    void today() {
        assertThat(at("2026-02-28T20:00:00Z", "Asia/Singapore").getToday()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(at("2026-03-01T02:00:00Z", "America/New_York").getToday()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    private static MeView at(String instant, String zone) {
        MeView me = new MeView() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of(zone);
            }
        };
        me.clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return me;
    }
}
