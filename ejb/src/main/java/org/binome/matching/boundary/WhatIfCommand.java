package org.binome.matching.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.binome.programme.boundary.PlannedMatching;
import org.binome.programme.entity.MatchingObjective;

/**
 * What to try instead.
 *
 * @param objective null to keep that of the round
 * @param leftOutPenalty points lost for each person left out when the score comes first; null to keep that of the round
 * @param weights null to keep those of the round
 */
public record WhatIfCommand(
        MatchingObjective objective,
        @Min(0) @Max(10_000) Integer leftOutPenalty,
        @Valid PlannedMatching.Weights weights) {}
