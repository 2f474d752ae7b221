package org.binome.matching.boundary;

import java.util.List;

/**
 * Whether some groups of mentees fare better than others in a round (B05). Of each division at most the ten largest groups are
 * shown. Groups of fewer than five people are not, nor any from which one could tell such a group by subtraction.
 *
 * @param people who sought a mentor
 * @param matched of them
 * @param meanScore of their pairs; 0 without any
 * @param tolerance in percent: equal means that no group's match rate lies further from everybody's, to the next whole person
 * @param parts by site, unit and grade
 */
public record EquityView(int people, int matched, int meanScore, int tolerance, List<EquityPart> parts) {}
