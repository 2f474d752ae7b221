package org.binome.web.matching;

/**
 * One figure of two plans, face to face.
 *
 * @param better true when the plan that is tried is better in it, false when it is worse, null when they are alike
 */
public record PlanFace(String label, String before, String after, String difference, Boolean better) {}
