package org.binome.matching.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.binome.matching.engine.PlaceRule;
import org.binome.programme.entity.Frame;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.PlaceDemand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoolSettingsTest {

    @Test
    @DisplayName(
            "P19 what a campaign demands of sites and business units reaches the engine, also with a round's own aim")
    void placeRules() {
        MatchingPolicy usual = MatchingPolicy.usual();
        assertThat(PoolSettings.of(Frame.usual(), usual).rules().placeRules()).isEmpty();

        MatchingPolicy demanding = usual.demanding(PlaceDemand.SAME, PlaceDemand.OTHER)
                .aimingAt(usual.objective(), usual.leftOutPenalty(), usual.weights());
        assertThat(PoolSettings.of(Frame.usual(), demanding).rules().placeRules())
                .containsExactlyInAnyOrder(PlaceRule.SAME_SITE, PlaceRule.OTHER_BUSINESS_UNIT);
        assertThat(PoolSettings.of(Frame.usual(), usual.demanding(PlaceDemand.OTHER, PlaceDemand.SAME))
                        .rules()
                        .placeRules())
                .containsExactlyInAnyOrder(PlaceRule.OTHER_SITE, PlaceRule.SAME_BUSINESS_UNIT);
    }

    @Test
    @DisplayName("P30 the training a campaign requires reaches the engine, whatever else of the policy changes")
    void training() {
        MatchingPolicy usual = MatchingPolicy.usual();
        MatchingPolicy requiring = usual.requiringTraining(true)
                .demanding(PlaceDemand.SAME, PlaceDemand.ANY)
                .directed(usual.direction())
                .aimingAt(usual.objective(), usual.leftOutPenalty(), usual.weights());

        assertThat(PoolSettings.of(Frame.usual(), usual).rules().trainingRequired())
                .isFalse();
        assertThat(PoolSettings.of(Frame.usual(), requiring).rules().trainingRequired())
                .isTrue();
        assertThat(requiring).isNotEqualTo(requiring.requiringTraining(false));
    }
}
