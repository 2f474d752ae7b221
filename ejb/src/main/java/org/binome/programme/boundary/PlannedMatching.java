package org.binome.programme.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.MatchingWeights;
import org.binome.programme.entity.PlaceDemand;

/**
 * How a campaign matches.
 *
 * @param proposalDays days to answer a proposal, 1 to 30
 * @param leftOutPenalty points lost for each person left out when the score comes first: 0 to 10 000
 * @param site what is demanded of the sites of a pair; null for nothing
 * @param unit what is demanded of the business units of a pair, the second level of the organisation; null for nothing
 * @param trainingRequired whether only people are proposed who have finished the training of their role; null for no
 */
public record PlannedMatching(
        @NotNull Direction direction,
        @NotNull ApprovalOrder approvalOrder,
        int proposalDays,
        @NotNull MatchingObjective objective,
        int leftOutPenalty,
        @NotNull @Valid Weights weights,
        PlaceDemand site,
        PlaceDemand unit,
        Boolean trainingRequired)
        implements Serializable {

    /** Seven shares, none negative, that sum to 100; needs at least as much as preferences. */
    public record Weights(int needs, int preferences, int swap, int distance, int time, int interests, int waiting)
            implements Serializable {

        static Weights of(MatchingWeights weights) {
            return new Weights(
                    weights.needs(),
                    weights.preferences(),
                    weights.swap(),
                    weights.distance(),
                    weights.time(),
                    weights.interests(),
                    weights.waiting());
        }

        /** @throws org.binome.shared.InvalidException when one is negative, they do not sum to 100, or needs weigh less than preferences */
        public MatchingWeights value() {
            return new MatchingWeights(needs, preferences, swap, distance, time, interests, waiting);
        }
    }

    public static PlannedMatching of(MatchingPolicy policy) {
        return new PlannedMatching(
                policy.direction(),
                policy.approvalOrder(),
                policy.proposalDays(),
                policy.objective(),
                policy.leftOutPenalty(),
                Weights.of(policy.weights()),
                policy.site(),
                policy.unit(),
                policy.trainingRequired());
    }

    MatchingPolicy value() {
        return new MatchingPolicy(direction, approvalOrder, proposalDays, objective, leftOutPenalty, weights.value())
                .demanding(given(site), given(unit))
                .requiringTraining(Boolean.TRUE.equals(trainingRequired));
    }

    private static PlaceDemand given(PlaceDemand demand) {
        return demand == null ? PlaceDemand.ANY : demand;
    }
}
