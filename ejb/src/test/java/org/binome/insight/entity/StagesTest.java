package org.binome.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StagesTest {

    @Test
    @DisplayName("P33 all stages are shown where enough people lie between them, or nobody")
    void shown() {
        assertThat(Stages.protect(List.of(274, 106, 90, 72, 72), 2)).containsExactly(274, 106, 90, 72, 72);
    }

    @Test
    @DisplayName("B06 a stage is covered when it differs from the last one shown by one to four people")
    void between() {
        assertThat(Stages.protect(List.of(274, 106, 103, 72, 68), 2)).containsExactly(274, 106, null, 72, null);
    }

    @Test
    @DisplayName("B06 a stage of fewer than five people is covered, nobody too")
    void few() {
        assertThat(Stages.protect(List.of(274, 106, 4, 0, 0), 2)).containsExactly(274, 106, null, null, null);
    }
}
