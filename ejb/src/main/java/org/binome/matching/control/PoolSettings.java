package org.binome.matching.control;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.binome.matching.engine.Contribution;
import org.binome.matching.engine.Direction;
import org.binome.matching.engine.Objective;
import org.binome.matching.engine.PlaceRule;
import org.binome.matching.engine.Rules;
import org.binome.matching.engine.Settings;
import org.binome.matching.engine.Weights;
import org.binome.programme.entity.Frame;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.MatchingWeights;
import org.binome.programme.entity.PlaceDemand;

/** Says a campaign's policy in the engine's words. */
final class PoolSettings {

    private static final int HALF_HOUR = 30;

    private PoolSettings() {}

    static Settings of(Frame frame, MatchingPolicy policy) {
        Rules rules = new Rules(
                Direction.valueOf(policy.direction().name()),
                1,
                policy.trainingRequired(),
                // a week with room for one session
                (frame.sessionMinutes() + HALF_HOUR - 1) / HALF_HOUR,
                frame.sessionMinutes(),
                placeRules(policy));
        return new Settings(
                weights(policy.weights()),
                rules,
                objective(policy.objective(), policy.leftOutPenalty()),
                Set.of(),
                Set.of());
    }

    private static Set<PlaceRule> placeRules(MatchingPolicy policy) {
        Set<PlaceRule> rules = EnumSet.noneOf(PlaceRule.class);
        demand(rules, policy.site(), PlaceRule.SAME_SITE, PlaceRule.OTHER_SITE);
        demand(rules, policy.unit(), PlaceRule.SAME_BUSINESS_UNIT, PlaceRule.OTHER_BUSINESS_UNIT);
        return rules;
    }

    private static void demand(Set<PlaceRule> rules, PlaceDemand demand, PlaceRule same, PlaceRule other) {
        if (demand != PlaceDemand.ANY) {
            rules.add(demand == PlaceDemand.SAME ? same : other);
        }
    }

    static Objective objective(MatchingObjective aim, int leftOutPenalty) {
        return switch (aim) {
            case PARTICIPATION_FIRST -> Objective.PARTICIPATION_FIRST;
            case WORST_PAIR_FIRST -> Objective.WORST_PAIR_FIRST;
            case SCORE_FIRST -> new Objective(leftOutPenalty);
        };
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
