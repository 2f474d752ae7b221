package org.binome.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P29 The fit check")
class FitCheckTest {

    @Test
    @DisplayName("offers to part to who would rather have another partner, or is unhappy with most")
    void poor() {
        assertThat(FitCheck.poor(answers(5, 5, 5, 5, 1))).isTrue();
        assertThat(FitCheck.poor(answers(2, 2, 3, 2, 0))).isTrue();
        assertThat(FitCheck.poor(answers(2, 3, 3, 2, 0))).isFalse();
        assertThat(FitCheck.poor(answers(5, 1, 4, 5, 0))).isFalse();
        assertThat(FitCheck.poor(Map.of())).isFalse();
    }

    private static Map<String, Integer> answers(int heard, int theme, int ease, int rhythm, int other) {
        return Map.of(
                "fit-heard", heard, "fit-theme", theme, "fit-ease", ease, "fit-rhythm", rhythm, "fit-other", other);
    }
}
