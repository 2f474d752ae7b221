package org.binome.web.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.PlannedMatching;
import org.binome.programme.boundary.PlannedMatching.Weights;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.PlaceDemand;

/** How people find each other. */
public class MatchingPart implements WizardPart {

    /** In the order of their usual size; also the ends of their text keys. */
    private static final List<String> NAMES =
            List.of("needs", "preferences", "swap", "distance", "time", "interests", "waiting");

    private Direction direction;
    private ApprovalOrder approvalOrder;
    private int proposalDays;
    private MatchingObjective objective;
    private int leftOutPenalty;
    private PlaceDemand site;
    private PlaceDemand unit;
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    MatchingPart(PlannedMatching matching) {
        direction = matching.direction();
        approvalOrder = matching.approvalOrder();
        proposalDays = matching.proposalDays();
        objective = matching.objective();
        leftOutPenalty = matching.leftOutPenalty();
        site = matching.site();
        unit = matching.unit();
        Weights given = matching.weights();
        weights.put("needs", given.needs());
        weights.put("preferences", given.preferences());
        weights.put("swap", given.swap());
        weights.put("distance", given.distance());
        weights.put("time", given.time());
        weights.put("interests", given.interests());
        weights.put("waiting", given.waiting());
    }

    @Override
    public CampaignPlan in(CampaignPlan plan) {
        return plan.with(new PlannedMatching(
                direction, approvalOrder, proposalDays, objective, leftOutPenalty, wanted(), site, unit));
    }

    private Weights wanted() {
        return new Weights(
                weights.get("needs"),
                weights.get("preferences"),
                weights.get("swap"),
                weights.get("distance"),
                weights.get("time"),
                weights.get("interests"),
                weights.get("waiting"));
    }

    public List<String> getNames() {
        return NAMES;
    }

    public int getSum() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Map<String, Integer> getWeights() {
        return weights;
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
