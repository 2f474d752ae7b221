package org.binome.matching.boundary;

import java.util.List;
import org.binome.matching.entity.Division;

/**
 * The mentees of a round divided one way.
 *
 * @param groups that may be shown, the worst match rate first
 * @param rateGap between the best and the worst match rate shown, in percent; 0 with fewer than two groups
 * @param scoreGap between the best and the worst mean score shown
 * @param cost points of total score that equal match rates would cost with as many people matched; null when that cannot be or
 *     is not known
 * @param reachable false when no plan with as many people matched has equal match rates; null when it cannot be told any more,
 *     since people have answered
 */
public record EquityPart(
        Division division, List<EquityGroup> groups, int rateGap, int scoreGap, Long cost, Boolean reachable) {}
