package org.binome.matching.boundary;

import java.util.List;

/**
 * Somebody possible for a person, as HR sees it.
 *
 * @param score 0 to 10 000; the sum of the parts
 * @param parts of the score, by the campaign's weights
 */
public record CandidateCard(PersonCard person, int score, List<ScorePart> parts, WhyThesePeople why) {}
