package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** How a campaign's rounds match and how proposals are answered. */
@Embeddable
public class MatchingPolicy implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_order")
    private ApprovalOrder approvalOrder;

    /** Days a person has to answer a proposal. */
    @Column(name = "proposal_days")
    private int proposalDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "objective")
    private MatchingObjective objective;

    /** Points lost for each person left out when the score comes first: 0 to 10 000. */
    @Column(name = "left_out_penalty")
    private int leftOutPenalty;

    @Embedded
    private MatchingWeights weights;

    /** Of the sites of a pair. */
    @Enumerated(EnumType.STRING)
    @Column(name = "site_demand")
    private PlaceDemand site = PlaceDemand.ANY;

    /** Of the business units of a pair, which are the second level of the organisation. */
    @Enumerated(EnumType.STRING)
    @Column(name = "unit_demand")
    private PlaceDemand unit = PlaceDemand.ANY;

    /** Whether only people are proposed who have finished the training of their role (P30). */
    @Column(name = "training_required")
    private boolean trainingRequired;

    protected MatchingPolicy() {}

    /** @throws InvalidException when the days are not 1 to 30 or the penalty not 0 to 10 000 */
    public MatchingPolicy(
            Direction direction,
            ApprovalOrder approvalOrder,
            int proposalDays,
            MatchingObjective objective,
            int leftOutPenalty,
            MatchingWeights weights) {
        InvalidException.unless(
                proposalDays >= 1 && proposalDays <= 30, "campaign.proposal-days", "matching.proposalDays");
        InvalidException.unless(
                leftOutPenalty >= 0 && leftOutPenalty <= 10_000,
                "campaign.left-out-penalty",
                "matching.leftOutPenalty");
        this.direction = Objects.requireNonNull(direction);
        this.approvalOrder = Objects.requireNonNull(approvalOrder);
        this.proposalDays = proposalDays;
        this.objective = Objects.requireNonNull(objective);
        this.leftOutPenalty = leftOutPenalty;
        this.weights = Objects.requireNonNull(weights);
    }

    /** Junior by grade, the senior asked first, a week to answer, as many people as possible. */
    public static MatchingPolicy usual() {
        return new MatchingPolicy(
                Direction.GRADE,
                ApprovalOrder.SENIOR_FIRST,
                7,
                MatchingObjective.PARTICIPATION_FIRST,
                5_000,
                MatchingWeights.usual());
    }

    MatchingPolicy copy() {
        return aimingAt(objective, leftOutPenalty, weights.copy());
    }

    /** The same with another aim. */
    public MatchingPolicy aimingAt(MatchingObjective objective, int leftOutPenalty, MatchingWeights weights) {
        return new MatchingPolicy(direction, approvalOrder, proposalDays, objective, leftOutPenalty, weights)
                .demanding(site, unit)
                .requiringTraining(trainingRequired);
    }

    /** The same with the mentor junior by this. */
    public MatchingPolicy directed(Direction direction) {
        return new MatchingPolicy(direction, approvalOrder, proposalDays, objective, leftOutPenalty, weights)
                .demanding(site, unit)
                .requiringTraining(trainingRequired);
    }

    /** The same with these rules on where the two of a pair work. */
    public MatchingPolicy demanding(PlaceDemand site, PlaceDemand unit) {
        MatchingPolicy other =
                new MatchingPolicy(direction, approvalOrder, proposalDays, objective, leftOutPenalty, weights);
        other.site = Objects.requireNonNull(site);
        other.unit = Objects.requireNonNull(unit);
        other.trainingRequired = trainingRequired;
        return other;
    }

    /** The same, matching trained people only or everybody. */
    public MatchingPolicy requiringTraining(boolean required) {
        MatchingPolicy other = demanding(site, unit);
        other.trainingRequired = required;
        return other;
    }

    public Direction direction() {
        return direction;
    }

    public ApprovalOrder approvalOrder() {
        return approvalOrder;
    }

    public int proposalDays() {
        return proposalDays;
    }

    public MatchingObjective objective() {
        return objective;
    }

    public int leftOutPenalty() {
        return leftOutPenalty;
    }

    public MatchingWeights weights() {
        return weights;
    }

    public PlaceDemand site() {
        return site;
    }

    public PlaceDemand unit() {
        return unit;
    }

    public boolean trainingRequired() {
        return trainingRequired;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchingPolicy that
                && direction == that.direction
                && approvalOrder == that.approvalOrder
                && proposalDays == that.proposalDays
                && objective == that.objective
                && leftOutPenalty == that.leftOutPenalty
                && site == that.site
                && unit == that.unit
                && trainingRequired == that.trainingRequired
                && Objects.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(direction, approvalOrder, weights);
    }
}
