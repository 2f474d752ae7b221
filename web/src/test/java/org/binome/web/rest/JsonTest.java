package org.binome.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 JSON, paging")
class JsonTest {

    record All(LocalDate day, LocalTime time, Instant instant, Duration length, ZoneId zone, List<String> words) {}

    @Test
    @DisplayName("records and times travel as readable text, both ways")
    void times() throws Exception {
        All all = new All(
                LocalDate.of(2026, 3, 3),
                LocalTime.of(10, 0),
                Instant.parse("2026-03-03T09:00:00Z"),
                Duration.ofMinutes(45),
                ZoneId.of("Europe/Paris"),
                List.of("é"));
        String json = Json.MAPPER.writeValueAsString(all);
        assertThat(json)
                .isEqualTo("{\"day\":\"2026-03-03\",\"time\":\"10:00:00\",\"instant\":\"2026-03-03T09:00:00Z\","
                        + "\"length\":\"PT45M\",\"zone\":\"Europe/Paris\",\"words\":[\"é\"]}");
        assertThat(Json.MAPPER.readValue(json, All.class)).isEqualTo(all);
    }

    @Test
    @DisplayName("an unknown field is refused rather than ignored")
    void unknown() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"dai\":\"2026-03-03\"}", All.class))
                .hasMessageContaining("dai");
    }

    @Test
    @DisplayName("a list comes in parts; the last has no cursor")
    void pages() {
        Page<Integer> first = Page.of(List.of(1, 2, 3), 2, number -> number);
        assertThat(first.items()).containsExactly(1, 2);
        assertThat(Cursor.id(first.next())).isEqualTo(2);
        assertThat(Page.of(List.of(3), 2, number -> number).next()).isNull();
        assertThat(Page.limit(null)).isEqualTo(50);
        assertThat(Page.limit(10_000)).isEqualTo(200);
        assertThat(Page.limit(-1)).isEqualTo(1);
    }

    @Test
    @DisplayName("a made-up cursor is refused")
    void cursors() {
        assertThat(Cursor.id(null)).isZero();
        assertThatThrownBy(() -> Cursor.id("!!")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> Cursor.id(Cursor.of("x"))).isInstanceOf(InvalidException.class);
    }
}
