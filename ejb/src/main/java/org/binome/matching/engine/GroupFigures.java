package org.binome.matching.engine;

/**
 * How a group of mentees fares in a plan; raw figures, nothing is held back where few people stand behind them.
 *
 * @param group key of the group
 * @param seeking mentees of the group
 * @param matched of them
 * @param total sum of their scores
 */
public record GroupFigures(long group, int seeking, int matched, long total) {}
