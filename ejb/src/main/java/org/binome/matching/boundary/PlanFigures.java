package org.binome.matching.boundary;

import org.binome.matching.engine.Figures;

/**
 * A plan in figures.
 *
 * @param people who are matched
 * @param total sum of the scores by its own weights
 * @param commonTotal sum of the scores by the weights of the round, so that plans can be compared
 * @param mean score by its own weights
 * @param worst score of the pair that fits least, by its own weights
 * @param commonWorst score of the pair that fits least by the weights of the round, so that plans can be compared
 */
public record PlanFigures(int people, long total, long commonTotal, int mean, int worst, int commonWorst) {

    static PlanFigures of(Figures figures) {
        return new PlanFigures(
                figures.people(),
                figures.total(),
                figures.commonTotal(),
                figures.mean(),
                figures.worst(),
                figures.commonWorst());
    }
}
