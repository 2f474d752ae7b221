package org.binome.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How answers are spread")
class SpreadTest {

    @Test
    @DisplayName("B06 is told from eight people on, unless all say the same")
    void few() {
        assertThat(new Spread(Map.of(1, 3, 5, 4)).over(1, 5)).isNull();
        assertThat(new Spread(Map.of(4, 9)).over(1, 5)).isNull();
        assertThat(new Spread(Map.of(1, 3, 5, 5)).over(1, 5)).containsExactly(3, 0, 0, 0, 5);
    }

    @Test
    @DisplayName("P33 the promoter score is the percent of 9 and 10 less the percent of 0 to 6")
    void promoters() {
        assertThat(new Spread(Map.of(10, 3, 9, 2, 8, 2, 6, 1)).promoterScore()).isEqualTo(50);
        assertThat(new Spread(Map.of(0, 4, 7, 4)).promoterScore()).isEqualTo(-50);
        assertThat(new Spread(Map.of(10, 7)).promoterScore()).isNull();
    }
}
