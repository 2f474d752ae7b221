package org.binome.matching.boundary;

import java.util.List;

/**
 * Two plans for the same people side by side (B12). Nothing of it is stored.
 *
 * @param before by the round's own aim and weights
 * @param after by those that are tried
 * @param changes mentees who would have another mentor
 * @param aims what each aim would give with the weights that are tried (P16)
 */
public record WhatIfView(PlanFigures before, PlanFigures after, List<PairChange> changes, List<AimFigures> aims) {}
