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

    /** For each union of inner parts: what remains of the smallest union of outer parts around it is nobody, or safe. */
    Optional<Breach> breach() {
        for (long union = 1; union < 1L << inner.size(); union++) {
            BitSet within = BitSet.valueOf(new long[] {union});
            BitSet around = around(within);
            if (!remainder(around, within).safe()) {
                return Optional.of(new Breach(names(outer, around), names(inner, within)));
            }
        }
        return Optional.empty();
    }

    private BitSet around(BitSet within) {
        BitSet around = new BitSet();
        for (int o = 0; o < outer.size(); o++) {
            Tally[] row = cells[o];
            around.set(o, within.stream().anyMatch(i -> row[i] != null && row[i].people() > 0));
        }
        return around;
    }

    private Tally remainder(BitSet around, BitSet within) {
        Tally sum = Tally.NOBODY;
        for (int o = around.nextSetBit(0); o >= 0; o = around.nextSetBit(o + 1)) {
            for (int i = within.nextClearBit(0); i < inner.size(); i = within.nextClearBit(i + 1)) {
                sum = cells[o][i] == null ? sum : sum.plus(cells[o][i]);
            }
        }
        return sum;
    }

    private static Set<String> names(List<String> parts, BitSet chosen) {
        return chosen.stream().mapToObj(parts::get).collect(Collectors.toSet());
    }
}
