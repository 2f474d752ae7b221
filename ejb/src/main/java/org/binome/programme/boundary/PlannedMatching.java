package org.binome.programme.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.MatchingWeights;

/**
 * How a campaign matches.
 *
 * @param proposalDays days to answer a proposal, 1 to 30
 * @param leftOutPenalty points lost for each person left out when the score comes first: 0 to 10 000
 */
public record PlannedMatching(
        @NotNull Direction direction,
        @NotNull ApprovalOrder approvalOrder,
        int proposalDays,
        @NotNull MatchingObjective objective,
        int leftOutPenalty,
        @NotNull @Valid Weights weights)
        implements Serializable {

    /** Seven shares, none negative, that sum to 100. */
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

        MatchingWeights value() {
            return new MatchingWeights(needs, preferences, swap, distance, time, interests, waiting);
        }
    }

    static PlannedMatching of(MatchingPolicy policy) {
        return new PlannedMatching(
                policy.direction(),
                policy.approvalOrder(),
                policy.proposalDays(),
                policy.objective(),
                policy.leftOutPenalty(),
                Weights.of(policy.weights()));
    }

    MatchingPolicy value() {
        return new MatchingPolicy(direction, approvalOrder, proposalDays, objective, leftOutPenalty, weights.value());
    }
}
