package org.binome.insight.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The whole in parts that do not overlap: by site, or by unit. All covered parts together are one part, the rest. */
final class Division {

    /** Stands for all covered parts together; no key is empty. */
    static final String REST = "";

    private static final int MOST_SHOWN = 16;

    private final Function<Cell, String> key;
    private final TreeMap<String, Tally> parts = new TreeMap<>();
    private final TreeSet<String> shown = new TreeSet<>();

    Division(Collection<Cell> cells, Function<Cell, String> key) {
        this.key = key;
        cells.forEach(cell -> parts.merge(key.apply(cell), cell.tally(), Tally::plus));
        parts.forEach((part, tally) -> {
            if (tally.people() > 0 && tally.safe()) {
                shown.add(part);
            }
        });
        while (shown.size() > MOST_SHOWN) {
            cover(smallest(shown).orElseThrow());
        }
        settle();
    }

    /** Takes a part out of sight, and others until the covered ones together tell about nobody in particular. */
    void cover(String part) {
        shown.remove(part);
        settle();
    }

    private void settle() {
        while (!shown.isEmpty() && !rest().safe()) {
            shown.remove(smallest(shown).orElseThrow());
        }
    }

    private Tally rest() {
        return parts.entrySet().stream()
                .filter(part -> !shown.contains(part.getKey()))
                .map(part -> part.getValue())
                .reduce(Tally.NOBODY, Tally::plus);
    }

    /** The part a cell belongs to, as far as one can see. */
    String of(Cell cell) {
        return shown.contains(key.apply(cell)) ? key.apply(cell) : REST;
    }

    /** All that can be told apart: the rest first. */
    List<String> visible() {
        List<String> visible = new ArrayList<>(List.of(REST));
        visible.addAll(shown);
        return visible;
    }

    Set<String> shown() {
        return shown;
    }

    /** Whose covering costs least, of those that are shown. */
    Optional<String> smallest(Collection<String> among) {
        return among.stream()
                .filter(shown::contains)
                .min(Comparator.comparingInt(this::size).thenComparing(Comparator.naturalOrder()));
    }

    int size(String part) {
        return parts.get(part).people();
    }
}
