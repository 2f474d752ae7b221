package org.binome.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.RoundView;
import org.binome.matching.boundary.TryingOut;
import org.binome.matching.boundary.WhatIfCommand;
import org.binome.matching.boundary.WhatIfView;
import org.binome.programme.boundary.PlannedMatching.Weights;
import org.binome.programme.entity.MatchingObjective;
import org.binome.shared.BusinessException;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** HR tries other weights or another aim beside the round (B12, P16); what is tried stands in the address. */
@Named("whatIf")
@ViewScoped
public class WhatIfForm implements Serializable {

    private static final List<String> NAMES =
            List.of("needs", "preferences", "swap", "distance", "time", "interests", "waiting");
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
    String tried;

    @Inject
    @Param(name = "objective")
    MatchingObjective objective;

    private Map<String, Integer> weights;
    private transient RoundView round;
    private transient WhatIfView outcome;

    /** Compares what the address asks for. What cannot be compared is told, beside the weights of the round. */
    public void open() {
        try {
            getOutcome();
        } catch (BusinessException refused) {
            tried = null;
            weights = null;
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

    public Map<String, Integer> getWeights() {
        if (weights == null) {
            List<Integer> values = asked();
            weights = new LinkedHashMap<>();
            NAMES.forEach(name -> weights.put(name, values.get(NAMES.indexOf(name))));
        }
        return weights;
    }

    /** Those of the address, else those of the round. */
    private List<Integer> asked() {
        boolean seven = tried != null && tried.matches("(\\d{1,3}-){6}\\d{1,3}");
        return seven
                ? Stream.of(tried.split(BETWEEN)).map(Integer::valueOf).toList()
                : getRound().weights();
    }

    public int getSum() {
        return getWeights().values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<String> getNames() {
        return NAMES;
    }

    public List<MatchingObjective> getObjectives() {
        return List.of(MatchingObjective.values());
    }

    public MatchingObjective getObjective() {
        return objective == null ? getRound().objective() : objective;
    }

    public void setObjective(MatchingObjective objective) {
        this.objective = objective;
    }

    /** Both plans, once something is asked for. */
    public WhatIfWords getOutcome() {
        if (outcome == null && tried != null) {
            outcome = tryingOut.compare(
                    getRound().id(), new WhatIfCommand(getObjective(), null, wanted()), text.locale(), isBlind());
        }
        return outcome == null ? null : new WhatIfWords(text.texts(), outcome);
    }

    private Weights wanted() {
        Map<String, Integer> all = getWeights();
        return new Weights(
                all.get("needs"),
                all.get("preferences"),
                all.get("swap"),
                all.get("distance"),
                all.get("time"),
                all.get("interests"),
                all.get("waiting"));
    }

    public String compare() {
        wanted().value();
        return "/hr/what-if?faces-redirect=true&round=" + getRound().id() + "&objective=" + getObjective() + "&weights="
                + getWeights().values().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN))
                + (isBlind() ? "&blind=true" : "");
    }

    public boolean isBlind() {
        return "true".equals(blind);
    }
}
