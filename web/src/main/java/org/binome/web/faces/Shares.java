package org.binome.web.faces;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binome.programme.boundary.PlannedMatching.Weights;

/** The seven shares of a score, as a form holds them. */
public class Shares implements Serializable {

    /** In the order of their usual size; also the ends of their text keys. */
    private static final List<String> NAMES =
            List.of("needs", "preferences", "swap", "distance", "time", "interests", "waiting");

    private final Map<String, Integer> byName = new LinkedHashMap<>();

    public Shares(Weights given) {
        set(List.of(
                given.needs(),
                given.preferences(),
                given.swap(),
                given.distance(),
                given.time(),
                given.interests(),
                given.waiting()));
    }

    /** @param shares seven, in the order of the names */
    public final void set(List<Integer> shares) {
        NAMES.forEach(name -> byName.put(name, shares.get(NAMES.indexOf(name))));
    }

    /** As they stand in the form, also when they do not make 100. */
    public Weights wanted() {
        return new Weights(
                byName.get("needs"),
                byName.get("preferences"),
                byName.get("swap"),
                byName.get("distance"),
                byName.get("time"),
                byName.get("interests"),
                byName.get("waiting"));
    }

    public List<String> getNames() {
        return NAMES;
    }

    public Map<String, Integer> getByName() {
        return byName;
    }

    public int getSum() {
        return byName.values().stream().mapToInt(Integer::intValue).sum();
    }
}
