package org.binome.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TakeupTest {
    private static final Takeup TOLD = new Takeup(40, 17);

    @Test
    @DisplayName("B10 what a manager was told moves by nobody or by at least five, in either direction")
    void moves() {
        assertThat(TOLD.mayBecome(new Takeup(40, 18))).isFalse();
        assertThat(TOLD.mayBecome(new Takeup(40, 21))).isFalse();
        assertThat(TOLD.mayBecome(new Takeup(40, 22))).isTrue();
        assertThat(TOLD.mayBecome(new Takeup(40, 13))).isFalse();
        assertThat(TOLD.mayBecome(new Takeup(40, 12))).isTrue();
        assertThat(TOLD.mayBecome(new Takeup(45, 17)))
                .as("others have joined the department")
                .isTrue();
    }

    @Test
    @DisplayName("B10 nothing is told unless five take part and five do not")
    void safe() {
        assertThat(new Takeup(40, 4).safe()).isFalse();
        assertThat(new Takeup(40, 36).safe()).isFalse();
        assertThat(TOLD.mayBecome(new Takeup(40, 37))).isFalse();
        assertThat(new Takeup(10, 5).safe()).isTrue();
    }
}
