package org.binome.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeanTest {

    @Test
    @DisplayName("P33 the average of different answers is rounded to a tenth")
    void average() {
        assertThat(Mean.of(22, 6, 2, 5)).isEqualTo(new Mean(3.7, 3.7));
    }

    @Test
    @DisplayName("B06 where all answered the same only a range is told")
    void uniform() {
        assertThat(Mean.of(25, 5, 5, 5)).isEqualTo(new Mean(4, 5));
        assertThat(Mean.of(5, 5, 1, 1)).isEqualTo(new Mean(1, 2));
        assertThat(Mean.of(15, 5, 3, 3)).isEqualTo(new Mean(2, 4));
    }

    @Test
    @DisplayName("B06 the range stays on the scale of the question")
    void otherScales() {
        assertThat(Mean.of(50, 5, 10, 10, 0, 10)).isEqualTo(new Mean(9, 10));
        assertThat(Mean.of(0, 5, 0, 0, 0, 1)).isEqualTo(new Mean(0, 1));
    }
}
