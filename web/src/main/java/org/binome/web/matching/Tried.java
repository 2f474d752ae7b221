package org.binome.web.matching;

import java.io.Serializable;
import org.binome.matching.boundary.WhatIfCommand;
import org.binome.programme.boundary.PlannedMatching;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.PlaceDemand;
import org.binome.web.faces.Shares;

/** What HR tries instead, as the form holds it. */
public class Tried implements Serializable {

    private MatchingObjective objective;
    private int penalty;
    private Direction direction;
    private PlaceDemand site;
    private PlaceDemand unit;
    private final Shares shares;

    /** Begins from what the round goes by. */
    Tried(PlannedMatching current) {
        objective = current.objective();
        penalty = current.leftOutPenalty();
        direction = current.direction();
        site = current.site();
        unit = current.unit();
        shares = new Shares(current.weights());
    }

    WhatIfCommand command() {
        return new WhatIfCommand(objective, penalty, shares.wanted(), direction, site, unit);
    }

    public Shares getShares() {
        return shares;
    }

    public MatchingObjective getObjective() {
        return objective;
    }

    public void setObjective(MatchingObjective objective) {
        this.objective = objective;
    }

    public int getPenalty() {
        return penalty;
    }

    public void setPenalty(int penalty) {
        this.penalty = penalty;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
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
}
