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
}
