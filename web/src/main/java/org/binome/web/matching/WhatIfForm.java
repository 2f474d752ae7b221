package org.binome.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.RoundView;
import org.binome.matching.boundary.TryingOut;
import org.binome.matching.boundary.WhatIfView;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.PlaceDemand;
import org.binome.shared.BusinessException;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** HR tries other weights, rules or another aim beside the round (B12, P16); what is tried stands in the address. */
@Named("whatIf")
@ViewScoped
public class WhatIfForm implements Serializable {

    private static final String BETWEEN = "-";

    @Inject
    TryingOut tryingOut;

    @Inject
    Matchmaking matchmaking;

    @Inject
    TextView text;

    @Inject
    @Param(name = "round")
    Long id;

    @Inject
    @Param(name = "blind")
    String blind;

    @Inject
    @Param(name = "weights")
    String weights;

    @Inject
    @Param(name = "objective")
    MatchingObjective objective;

    @Inject
    @Param(name = "penalty")
    Integer penalty;

    @Inject
    @Param(name = "direction")
    Direction direction;

    @Inject
    @Param(name = "site")
    PlaceDemand site;

    @Inject
    @Param(name = "unit")
    PlaceDemand unit;

    private Tried tried;
    private transient RoundView round;
    private transient WhatIfView outcome;

    /** Compares what the address asks for. What cannot be compared is told, beside what the round goes by. */
    public void open() {
        try {
            getOutcome();
        } catch (BusinessException refused) {
            weights = null;
            tried = new Tried(tryingOut.current(getRound().id()));
            throw refused;
        }
    }

    /** @throws NotFoundException when there is none */
    public RoundView getRound() {
        if (round == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            round = matchmaking.round(id);
        }
        return round;
    }

    /** What the address asks for, else what the round goes by. */
    public Tried getTried() {
        if (tried == null) {
            tried = new Tried(tryingOut.current(getRound().id()));
            instead(objective, tried::setObjective);
            instead(penalty, tried::setPenalty);
            instead(direction, tried::setDirection);
            instead(site, tried::setSite);
            instead(unit, tried::setUnit);
            if (weights != null && weights.matches("(\\d{1,3}-){6}\\d{1,3}")) {
                tried.getShares()
                        .set(Stream.of(weights.split(BETWEEN))
                                .map(Integer::valueOf)
                                .toList());
            }
        }
        return tried;
    }

    private static <T> void instead(T asked, Consumer<T> setter) {
        if (asked != null) {
            setter.accept(asked);
        }
    }

    /** Both plans, once something is asked for. */
    public WhatIfWords getOutcome() {
        if (outcome == null && weights != null) {
            outcome = tryingOut.compare(getRound().id(), getTried().command(), isBlind());
        }
        return outcome == null ? null : new WhatIfWords(text.texts(), outcome);
    }

    public String compare() {
        tried.getShares().wanted().value();
        return "/hr/what-if?faces-redirect=true&round=" + getRound().id()
                + "&objective=" + tried.getObjective()
                + "&penalty=" + tried.getPenalty()
                + "&direction=" + tried.getDirection()
                + "&site=" + tried.getSite()
                + "&unit=" + tried.getUnit()
                + "&weights="
                + tried.getShares().getByName().values().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(BETWEEN))
                + (isBlind() ? "&blind=true" : "");
    }

    public List<MatchingObjective> getObjectives() {
        return List.of(MatchingObjective.values());
    }

    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    public List<PlaceDemand> getDemands() {
        return List.of(PlaceDemand.values());
    }

    public boolean isBlind() {
        return "true".equals(blind);
    }
}
