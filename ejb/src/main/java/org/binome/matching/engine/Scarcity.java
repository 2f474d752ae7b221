package org.binome.matching.engine;

/**
 * A mentor more people should have than can.
 *
 * @param mentor person id
 * @param price most the round could gain by one more place of this mentor, in points, one more person matched counting
 *     as the penalty of the problem
 */
public record Scarcity(long mentor, long price) {}
