package org.binome.matching.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.binome.matching.engine.Contribution;
import org.binome.matching.engine.Direction;
import org.binome.matching.engine.Objective;
import org.binome.matching.engine.Rules;
import org.binome.matching.engine.Settings;
import org.binome.matching.engine.Weights;
import org.binome.programme.entity.Frame;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.MatchingWeights;

/** Says a campaign's policy in the engine's words. */
final class PoolSettings {

    private static final int HALF_HOUR = 30;

    private PoolSettings() {}

    static Settings of(Frame frame, MatchingPolicy policy) {
        Rules rules = new Rules(
                Direction.valueOf(policy.direction().name()),
                1,
                false,
                // a week with room for one session
                (frame.sessionMinutes() + HALF_HOUR - 1) / HALF_HOUR,
                frame.sessionMinutes(),
                Set.of());
        return new Settings(weights(policy.weights()), rules, objective(policy), Set.of(), Set.of());
    }

    private static Objective objective(MatchingPolicy policy) {
        return policy.objective() == MatchingObjective.PARTICIPATION_FIRST
                ? Objective.PARTICIPATION_FIRST
                : new Objective(policy.leftOutPenalty());
    }

    static Weights weights(MatchingWeights weights) {
        Map<Contribution, Integer> percent = new EnumMap<>(Contribution.class);
        percent.put(Contribution.NEEDS, weights.needs());
        percent.put(Contribution.PREFERENCES, weights.preferences());
        percent.put(Contribution.SWAP_POTENTIAL, weights.swap());
        percent.put(Contribution.DISTANCE, weights.distance());
        percent.put(Contribution.SHARED_TIME, weights.time());
        percent.put(Contribution.INTERESTS, weights.interests());
        percent.put(Contribution.WAITING, weights.waiting());
        return new Weights(percent);
    }
}
