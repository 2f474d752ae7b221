package org.binome.matching.boundary;

import java.util.List;
import org.binome.matching.entity.Division;

/**
 * Whether some groups of mentees fare better than others in a round (B05). Groups of fewer than five people are not shown, nor any
 * from which one could tell such a group by subtraction.
 *
 * @param people who sought a mentor
 * @param matched of them
 * @param meanScore of their pairs; 0 without any
 * @param tolerance in percent: equal means that no group's match rate lies further from everybody's, to the next whole person
 * @param parts by site, unit and grade
 */
public record EquityView(int people, int matched, int meanScore, int tolerance, List<Part> parts) {

    /**
     * The people divided one way.
     *
     * @param groups that may be shown, the worst match rate first
     * @param rateGap between the best and the worst match rate shown, in percent; 0 with fewer than two groups
     * @param scoreGap between the best and the worst mean score shown
     * @param cost points of total score that equal match rates would cost with as many people matched; null when that cannot be
     *     or is not known, see {@link #reachable}
     * @param reachable false when no plan with as many people matched has equal match rates; null when it cannot be told any more,
     *     since people have answered
     */
    public record Part(
            Division division, List<Group> groups, int rateGap, int scoreGap, Long cost, Boolean reachable) {}

    /**
     * One group.
     *
     * @param name of the site or unit, or the grade
     * @param rate of people matched, in percent
     * @param meanScore of their pairs; 0 without any
     */
    public record Group(String name, int people, int matched, int rate, int meanScore) {}
}
