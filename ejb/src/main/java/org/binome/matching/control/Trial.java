package org.binome.matching.control;

import org.binome.matching.engine.Outcome;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingWeights;

/**
 * Other weights to try on a round's people.
 *
 * @param leftOutPenalty points lost for each person left out when the score comes first
 */
public record Trial(MatchingWeights weights, int leftOutPenalty) {

    /** The best plan by these weights for this aim. */
    public Outcome run(Pool pool, MatchingObjective aim) {
        return pool.solve(PoolSettings.weights(weights), PoolSettings.objective(aim, leftOutPenalty));
    }
}
