package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProblemTest {
    @TestFactory
    List<DynamicTest> nonsenseIsRefused() {
        Map<String, UnaryOperator<ProblemBuilder>> nonsense = Map.ofEntries(
                Map.entry("a mentee twice", builder -> builder.mentee(1)),
                Map.entry("a mentor twice", builder -> builder.mentor(11, 2)),
                Map.entry("a negative capacity", builder -> builder.mentor(13, -1)),
                Map.entry("a pair twice", builder -> builder.edge(1, 11, 7)),
                Map.entry("a score too high", builder -> builder.edge(2, 11, 10_001)),
                Map.entry("a negative score", builder -> builder.edge(2, 11, -1)),
                Map.entry("somebody with themselves", builder -> builder.edge(1, 1, 5)),
                Map.entry("an unknown mentee", builder -> builder.edge(3, 11, 5)),
                Map.entry("an unknown mentor", builder -> builder.edge(1, 3, 5)),
                Map.entry("a pin without a pair", builder -> builder.pin(2, 11)),
                Map.entry(
                        "a pin on a banned pair", builder -> builder.pin(1, 11).ban(1, 11)),
                Map.entry(
                        "two pins of a mentee",
                        builder -> builder.edge(1, 12, 3).pin(1, 11).pin(1, 12)),
                Map.entry(
                        "more pins than places",
                        builder -> builder.edge(2, 11, 3).pin(1, 11).pin(2, 11)));
        return nonsense.entrySet().stream()
                .map(told -> DynamicTest.dynamicTest("P15 a problem refuses " + told.getKey(), () -> assertThatThrownBy(
                                () -> told.getValue().apply(sound()).build())
                        .isInstanceOf(IllegalArgumentException.class)))
                .toList();
    }

    @Test
    @DisplayName("P15 what is not nonsense is a problem")
    void soundIsAccepted() {
        Problem problem = sound().build();

        assertThat(problem.mentees()).containsExactly(1, 2);
        assertThat(problem.mentors()).containsExactly(11, 12);
        assertThat(problem.score(1, 11)).isEqualTo(5);
        assertThat(problem.score(2, 11)).isEqualTo(-1);
        assertThat(problem.penalty()).isEqualTo(20_001);
        assertThat(problem.aiming(new Objective(30)).penalty()).isEqualTo(30);
    }

    private static ProblemBuilder sound() {
        return Problem.builder().mentee(2).mentee(1).mentor(12, 0).mentor(11, 1).edge(1, 11, 5);
    }
}
