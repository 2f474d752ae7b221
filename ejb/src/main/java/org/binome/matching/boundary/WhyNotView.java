package org.binome.matching.boundary;

import org.binome.matching.entity.UnmatchedReason;

/**
 * Why two people are not proposed to each other (B03).
 *
 * @param proposed true when they are; then neither reason nor loss
 * @param reason what makes it impossible, as it may be told; null when it is possible
 * @param people fewer who would be matched if the two were put together; negative for more, which costs
 *     points where the score comes first; 0 when it is impossible
 * @param points of the round's total that it would cost besides; negative is a gain
 */
public record WhyNotView(
        PersonCard mentee, PersonCard mentor, boolean proposed, UnmatchedReason reason, int people, long points) {}
