package org.binome.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckLimitTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    private final CheckLimit limit = new CheckLimit();

    @Test
    @DisplayName("P32 twenty codes a minute are checked for an address, whatever others ask")
    void limited() {
        limit.clock = NOON;
        assertThat(IntStream.range(0, 20)).allMatch(i -> limit.admits("10.0.0.1"));
        assertThat(limit.admits("10.0.0.1")).isFalse();
        assertThat(limit.admits("10.0.0.2")).isTrue();
        limit.clock = Clock.offset(NOON, Duration.ofMinutes(1));
        assertThat(limit.admits("10.0.0.1")).isTrue();
    }
}
