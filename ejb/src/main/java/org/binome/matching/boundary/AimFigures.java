package org.binome.matching.boundary;

import org.binome.programme.entity.MatchingObjective;

/** What one aim would give (P16). */
public record AimFigures(MatchingObjective objective, PlanFigures figures) {}
