package org.binome.web.programme;

import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.PlannedMatching;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.PlaceDemand;
import org.binome.web.faces.Shares;

/** How people find each other. */
public class MatchingPart implements WizardPart {

    private Direction direction;
    private ApprovalOrder approvalOrder;
    private int proposalDays;
    private MatchingObjective objective;
    private int leftOutPenalty;
    private PlaceDemand site;
    private PlaceDemand unit;
    private boolean trainingRequired;
    private final Shares shares;

    MatchingPart(PlannedMatching matching) {
        direction = matching.direction();
        approvalOrder = matching.approvalOrder();
        proposalDays = matching.proposalDays();
        objective = matching.objective();
        leftOutPenalty = matching.leftOutPenalty();
        site = matching.site();
        unit = matching.unit();
        trainingRequired = Boolean.TRUE.equals(matching.trainingRequired());
        shares = new Shares(matching.weights());
    }

    @Override
    public CampaignPlan in(CampaignPlan plan) {
        return plan.with(new PlannedMatching(
                direction,
                approvalOrder,
                proposalDays,
                objective,
                leftOutPenalty,
                shares.wanted(),
                site,
                unit,
                trainingRequired));
    }

    public Shares getShares() {
        return shares;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public ApprovalOrder getApprovalOrder() {
        return approvalOrder;
    }

    public void setApprovalOrder(ApprovalOrder approvalOrder) {
        this.approvalOrder = approvalOrder;
    }

    public PlaceDemand getSite() {
        return site;
    }

    public void setSite(PlaceDemand site) {
        this.site = site;
    }

    public PlaceDemand getUnit() {
        return unit;
    }

    public void setUnit(PlaceDemand unit) {
        this.unit = unit;
    }

    public boolean isTrainingRequired() {
        return trainingRequired;
    }

    public void setTrainingRequired(boolean trainingRequired) {
        this.trainingRequired = trainingRequired;
    }

    public int getProposalDays() {
        return proposalDays;
    }

    public void setProposalDays(int proposalDays) {
        this.proposalDays = proposalDays;
    }

    public int getLeftOutPenalty() {
        return leftOutPenalty;
    }

    public void setLeftOutPenalty(int leftOutPenalty) {
        this.leftOutPenalty = leftOutPenalty;
    }

    public MatchingObjective getObjective() {
        return objective;
    }

    public void setObjective(MatchingObjective objective) {
        this.objective = objective;
    }
}
