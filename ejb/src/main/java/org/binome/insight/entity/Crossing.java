package org.binome.insight.entity;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two divisions of the same people laid over each other. Finds what could be told by adding up parts of the one and taking away
 * parts of the other that lie inside them.
 */
final class Crossing {

    /** Parts of both divisions whose figures together tell too much. */
    record Breach(Set<String> outer, Set<String> inner) {}

    private final List<String> outer;
    private final List<String> inner;
    private final Tally[][] cells;

    /** @param inner the division with fewer parts: all unions of its parts are looked at */
    Crossing(Collection<Cell> people, Division outer, Division inner) {
        this.outer = outer.visible();
        this.inner = inner.visible();
        this.cells = new Tally[this.outer.size()][this.inner.size()];
        for (Cell cell : people) {
            int o = this.outer.indexOf(outer.of(cell));
            int i = this.inner.indexOf(inner.of(cell));
            cells[o][i] = cells[o][i] == null ? cell.tally() : cells[o][i].plus(cell.tally());
        }
    }

    /**
     * For each union of inner parts: what remains of the smallest union of outer parts around it is nobody, or safe. Unions
     * are walked through so that each differs from the one before by one part (Gray code), and sums are kept, not made anew.
     */
    Optional<Breach> breach() {
        Remainder remainder = new Remainder(cells, inner.size());
        for (long step = 1; step < 1L << inner.size(); step++) {
            remainder.toggle(Long.numberOfTrailingZeros(step));
            if (!remainder.safe()) {
                return Optional.of(new Breach(names(outer, remainder.around()), names(inner, remainder.within())));
            }
        }
        return Optional.empty();
    }

    private static Set<String> names(List<String> parts, BitSet chosen) {
        return chosen.stream().mapToObj(parts::get).collect(Collectors.toSet());
    }
}
