package org.binome.insight.control;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.Place;
import org.binome.insight.entity.Release;
import org.binome.insight.entity.SmallGroups;
import org.binome.insight.entity.Takeup;
import org.binome.insight.entity.Tally;

/** Who was asked and who takes part, by place: how many were asked, and how many of them have said yes. */
public final class Headcount {

    private final Map<Place, Takeup> places;
    private final Release release;

    Headcount(Map<Place, Takeup> places) {
        this.places = Map.copyOf(places);
        this.release = SmallGroups.release(places.entrySet().stream()
                .map(place -> {
                    Takeup row = place.getValue();
                    return place.getKey().with(new Tally(row.asked(), row.enrolled(), row.asked() - row.enrolled()));
                })
                .toList());
    }

    public Takeup of(Part part) {
        return places.entrySet().stream()
                .filter(place -> part.holds(place.getKey()))
                .map(Map.Entry::getValue)
                .reduce(new Takeup(0, 0), Takeup::plus);
    }

    /** Where it may be told who takes part: at least five do, and at least five do not. */
    public Release release() {
        return release;
    }

    /**
     * Where something may be told of people who contribute to it: at least five do.
     *
     * @param contributors of each kind, e.g. people who answered and their answers; the first kind counts people
     */
    public Release release(Map<Place, int[]> contributors, int kinds) {
        Map<Place, Tally> tallies = new HashMap<>();
        places.forEach((place, row) -> tallies.put(place, new Tally(row.asked(), new int[kinds])));
        contributors.forEach((place, counts) -> {
            int asked = places.containsKey(place) ? places.get(place).asked() : 0;
            tallies.put(
                    place, new Tally(Math.max(asked, Arrays.stream(counts).max().orElse(0)), counts));
        });
        return SmallGroups.release(tallies.entrySet().stream()
                .map(place -> place.getKey().with(place.getValue()))
                .toList());
    }

    /** Ids of all sites, or of all units, that somebody asked works in. */
    public List<Part> parts(Part.Kind kind) {
        Map<Long, Part> parts = new TreeMap<>();
        places.keySet().forEach(place -> {
            long id = kind == Part.Kind.SITE ? place.site() : place.unit();
            parts.put(id, new Part(kind, id));
        });
        return List.copyOf(parts.values());
    }
}
