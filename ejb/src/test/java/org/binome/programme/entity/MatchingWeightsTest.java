package org.binome.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.binome.shared.InvalidException;

class MatchingWeightsTest {

    @Property(tries = 500)
    @Label(
            "P18 seven shares stand exactly when none is negative, they sum to 100 and needs are no less than preferences")
    void sumTo100(@ForAll("shares") List<Integer> first, @ForAll boolean exact) {
        int sum = 0;
        boolean negative = false;
        for (int share : first) {
            sum += share;
            negative |= share < 0;
        }
        int last = exact ? 100 - sum : 7;
        boolean right = !negative && last >= 0 && sum + last == 100 && first.get(0) >= first.get(1);
        if (right) {
            assertThat(weights(first, last).waiting()).isEqualTo(last);
        } else {
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> weights(first, last))
                    .satisfies(refusal -> assertThat(refusal.parameters()).containsEntry("field", "matching.weights"));
        }
    }

    @Example
    @Label("P14 P18 needs weigh at least as much as preferences, so that no aim singles out pairs by wishes alone")
    void needsBeforePreferences() {
        assertThat(new MatchingWeights(50, 50, 0, 0, 0, 0, 0).preferences()).isEqualTo(50);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new MatchingWeights(49, 50, 1, 0, 0, 0, 0))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("campaign.weights-preferences");
                    assertThat(refusal.parameters()).containsEntry("field", "matching.weights");
                });
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(-2, 25).list().ofSize(6);
    }

    private static MatchingWeights weights(List<Integer> first, int last) {
        return new MatchingWeights(
                first.get(0), first.get(1), first.get(2), first.get(3), first.get(4), first.get(5), last);
    }
}
