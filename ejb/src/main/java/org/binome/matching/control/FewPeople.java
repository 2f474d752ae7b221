package org.binome.matching.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which groups of people may be shown, where the same people are divided in several ways, so that nothing is told about
 * fewer than {@link #FEWEST} people (B06): neither by a group alone, nor by what is left of everybody, nor by taking groups of one
 * division away from the groups of another that lie around them. It depends on who is in which group only.
 */
final class FewPeople {

    /** The smallest number of people a figure may be about. */
    static final int FEWEST = 5;

    /** Groups of one division that are shown at most: all unions of them are looked at. */
    private static final int MOST_SHOWN = 10;

    private final List<TreeMap<Long, BitSet>> shown = new ArrayList<>();
    private final BitSet everybody = new BitSet();

    private FewPeople(List<Map<Long, Long>> divisions) {
        List<Long> people = List.copyOf(new TreeMap<>(divisions.get(0)).keySet());
        everybody.set(0, people.size());
        for (Map<Long, Long> division : divisions) {
            TreeMap<Long, BitSet> groups = new TreeMap<>();
            for (int i = 0; i < people.size(); i++) {
                groups.computeIfAbsent(division.get(people.get(i)), any -> new BitSet())
                        .set(i);
            }
            groups.values().removeIf(group -> group.cardinality() < FEWEST);
            shown.add(groups);
            while (groups.size() > MOST_SHOWN) {
                coverSmallest(groups);
            }
        }
    }

    /**
     * Keys of the groups that may be shown, division by division.
     *
     * @param divisions for each division each person's group; all of the same people
     */
    static List<Set<Long>> shown(List<Map<Long, Long>> divisions) {
        FewPeople few = new FewPeople(divisions);
        boolean covered = true;
        while (covered) {
            covered = few.coverOne();
        }
        return few.shown.stream().map(groups -> Set.copyOf(groups.keySet())).toList();
    }

    /** @return false when nothing tells about too few */
    private boolean coverOne() {
        for (TreeMap<Long, BitSet> inner : shown) {
            if (!inner.isEmpty() && tooFew(rest(inner))) {
                coverSmallest(inner);
                return true;
            }
            for (TreeMap<Long, BitSet> outer : shown) {
                if (inner != outer && tells(inner, outer)) {
                    coverSmallest(inner.size() >= outer.size() ? inner : outer);
                    return true;
                }
            }
        }
        return false;
    }

    /** True if the groups of one division around some union of the other's tell about too few outside that union. */
    private boolean tells(TreeMap<Long, BitSet> inner, TreeMap<Long, BitSet> outer) {
        List<BitSet> parts = visible(inner);
        List<BitSet> around = visible(outer);
        for (int union = 1; union < 1 << parts.size(); union++) {
            BitSet within = new BitSet();
            for (int i = 0; i < parts.size(); i++) {
                if ((union >> i & 1) > 0) {
                    within.or(parts.get(i));
                }
            }
            BitSet outside = new BitSet();
            around.stream().filter(within::intersects).forEach(outside::or);
            outside.andNot(within);
            if (tooFew(outside)) {
                return true;
            }
        }
        return false;
    }

    /** All that can be told apart, the rest included. */
    private List<BitSet> visible(TreeMap<Long, BitSet> groups) {
        List<BitSet> visible = new ArrayList<>(groups.values());
        visible.add(rest(groups));
        return visible;
    }

    private BitSet rest(TreeMap<Long, BitSet> groups) {
        BitSet rest = (BitSet) everybody.clone();
        groups.values().forEach(rest::andNot);
        return rest;
    }

    private static boolean tooFew(BitSet people) {
        return !people.isEmpty() && people.cardinality() < FEWEST;
    }

    private static void coverSmallest(TreeMap<Long, BitSet> groups) {
        groups.remove(groups.entrySet().stream()
                .min(Comparator.comparingInt(group -> group.getValue().cardinality()))
                .orElseThrow()
                .getKey());
    }
}
