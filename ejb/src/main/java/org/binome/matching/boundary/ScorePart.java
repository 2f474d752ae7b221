package org.binome.matching.boundary;

/**
 * What one contribution gives to a score (B02).
 *
 * @param contribution {@code NEEDS}, {@code PREFERENCES}, {@code SWAP}, {@code DISTANCE}, {@code TIME}, {@code INTERESTS} or
 *     {@code WAITING}
 * @param points what it gives
 * @param most what it could give at most, by the weights of the round
 */
public record ScorePart(String contribution, int points, int most) {}
