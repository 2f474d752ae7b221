package org.binome.web.matching;

import org.binome.programme.entity.MatchingObjective;

/** What an aim would give with the weights that are tried, in words. */
public record AimRow(MatchingObjective objective, String people, String total, String worst) {}
