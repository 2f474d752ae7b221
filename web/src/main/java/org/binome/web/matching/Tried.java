package org.binome.web.matching;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binome.matching.boundary.WhatIfCommand;
import org.binome.programme.boundary.PlannedMatching;
import org.binome.programme.boundary.PlannedMatching.Weights;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.PlaceDemand;

/** What HR tries instead, as the form holds it. */
public class Tried implements Serializable {

    /** In the order of their usual size; also the ends of their text keys. */
    private static final List<String> NAMES =
            List.of("needs", "preferences", "swap", "distance", "time", "interests", "waiting");

    private MatchingObjective objective;
    private int penalty;
    private Direction direction;
    private PlaceDemand site;
    private PlaceDemand unit;
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    /** Begins from what the round goes by. */
    Tried(PlannedMatching current) {
        objective = current.objective();
        penalty = current.leftOutPenalty();
        direction = current.direction();
        site = current.site();
        unit = current.unit();
        Weights given = current.weights();
        setShares(List.of(
                given.needs(),
                given.preferences(),
                given.swap(),
                given.distance(),
                given.time(),
                given.interests(),
                given.waiting()));
    }

    WhatIfCommand command() {
        return new WhatIfCommand(objective, penalty, shares(), direction, site, unit);
    }

    Weights shares() {
        return new Weights(
                weights.get("needs"),
                weights.get("preferences"),
                weights.get("swap"),
                weights.get("distance"),
                weights.get("time"),
                weights.get("interests"),
                weights.get("waiting"));
    }

    /** @param shares seven, in the order of the names */
    final void setShares(List<Integer> shares) {
        NAMES.forEach(name -> weights.put(name, shares.get(NAMES.indexOf(name))));
    }

    public List<String> getNames() {
        return NAMES;
    }

    public Map<String, Integer> getWeights() {
        return weights;
    }

    public int getSum() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
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
