package org.binome.matching.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.binome.programme.boundary.PlannedMatching;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.PlaceDemand;

/**
 * What to try instead. What is null stays as it is.
 *
 * @param leftOutPenalty points lost for each person left out when the score comes first, 0 to 10 000
 * @param direction by what the mentor has to be junior
 * @param site what to demand of the sites of a pair
 * @param unit what to demand of the business units of a pair
 */
public record WhatIfCommand(
        MatchingObjective objective,
        @Min(0) @Max(10_000) Integer leftOutPenalty,
        @Valid PlannedMatching.Weights weights,
        Direction direction,
        PlaceDemand site,
        PlaceDemand unit) {

    /** @throws org.binome.shared.InvalidException when the weights do not sum to 100, or needs weigh less than preferences */
    MatchingPolicy insteadOf(MatchingPolicy now) {
        return now.aimingAt(
                        given(objective, now.objective()),
                        given(leftOutPenalty, now.leftOutPenalty()),
                        weights == null ? now.weights() : weights.value())
                .directed(given(direction, now.direction()))
                .demanding(given(site, now.site()), given(unit, now.unit()));
    }

    private static <T> T given(T asked, T now) {
        return Objects.requireNonNullElse(asked, now);
    }
}
