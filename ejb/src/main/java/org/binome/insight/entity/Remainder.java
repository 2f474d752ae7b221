package org.binome.insight.entity;

import java.util.BitSet;

/** What remains of the outer parts that a union of inner parts reaches into, without that union; kept while the union changes. */
final class Remainder {

    private final Tally[][] cells;
    private final int kinds;
    private final BitSet within = new BitSet();
    /** For each outer part: in how many cells the union has people. */
    private final int[] reached;
    /** For each outer part: people, and people of each kind, outside the union. */
    private final int[][] outside;

    Remainder(Tally[][] cells, int innerParts) {
        this.cells = cells;
        int most = 0;
        for (Tally[] row : cells) {
            for (Tally cell : row) {
                most = cell == null ? most : Math.max(most, cell.kinds().length);
            }
        }
        kinds = most;
        reached = new int[cells.length];
        outside = new int[cells.length][kinds + 1];
        for (int inner = 0; inner < innerParts; inner++) {
            move(inner, 1);
        }
    }

    /** Puts an inner part into the union, or takes it out. */
    void toggle(int inner) {
        within.flip(inner);
        int sign = within.get(inner) ? 1 : -1;
        move(inner, -sign);
        for (int outer = 0; outer < cells.length; outer++) {
            reached[outer] += cells[outer][inner] != null && cells[outer][inner].people() > 0 ? sign : 0;
        }
    }

    private void move(int inner, int sign) {
        for (int outer = 0; outer < cells.length; outer++) {
            Tally cell = cells[outer][inner];
            if (cell != null) {
                outside[outer][0] += sign * cell.people();
                for (int kind = 0; kind < cell.kinds().length; kind++) {
                    outside[outer][kind + 1] += sign * cell.kinds()[kind];
                }
            }
        }
    }

    /** The same test as {@link Tally#safe()}, without making a tally for each of many thousand unions. */
    boolean safe() {
        int people = 0;
        for (int outer = 0; outer < reached.length; outer++) {
            people += reached[outer] > 0 ? outside[outer][0] : 0;
        }
        boolean safe = true;
        for (int kind = 1; safe && people > 0 && kind <= kinds; kind++) {
            int count = 0;
            for (int outer = 0; outer < reached.length; outer++) {
                count += reached[outer] > 0 ? outside[outer][kind] : 0;
            }
            safe = count >= SmallGroups.FEWEST;
        }
        return safe;
    }

    BitSet within() {
        return within;
    }

    BitSet around() {
        BitSet around = new BitSet();
        for (int outer = 0; outer < reached.length; outer++) {
            around.set(outer, reached[outer] > 0);
        }
        return around;
    }
}
