package org.binome.insight.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Knows the directory and reads all that is shown: how many take part of the whole, of each site shown and of each unit shown.
 * Knows nothing of how the groups were chosen. Succeeds on finding a group of people for whom the number of those who take part
 * follows, while fewer than five do or fewer than five do not.
 */
final class Adversary {

    private final List<Cell> cells;
    private final List<boolean[]> sites = new ArrayList<>();
    private final List<boolean[]> units = new ArrayList<>();
    private final boolean whole;

    Adversary(Company company, Release release) {
        cells = company.cells();
        whole = release.whole();
        release.sites().forEach(site -> sites.add(where(cell -> cell.site().equals(site))));
        release.units().forEach(unit -> units.add(where(cell -> cell.unit().equals(unit))));
        if (whole) {
            sites.add(where(cell -> !release.sites().contains(cell.site())));
            units.add(where(cell -> !release.units().contains(cell.unit())));
        }
    }

    private boolean[] where(Predicate<Cell> belongs) {
        boolean[] group = new boolean[cells.size()];
        for (int cell = 0; cell < group.length; cell++) {
            group[cell] = belongs.test(cells.get(cell));
        }
        return group;
    }

    /** Adds up any sites, takes away any units that lie inside them; and the other way round. */
    boolean succeedsByUnions() {
        return whole && (succeeds(unions(sites), unions(units)) || succeeds(unions(units), unions(sites)));
    }

    private boolean succeeds(List<boolean[]> larger, List<boolean[]> smaller) {
        for (boolean[] one : larger) {
            for (boolean[] other : smaller) {
                boolean[] rest = minus(one, other);
                if (rest != null && tellsTooMuch(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Solves the equations: does the number follow for a single cell, or for two together, whatever the weights? */
    boolean succeedsByEquations() {
        Equations equations = new Equations(cells.size());
        sites.forEach(equations::add);
        units.forEach(equations::add);
        for (int one = 0; one < cells.size(); one++) {
            for (int other = one; other < cells.size(); other++) {
                boolean[] target = new boolean[cells.size()];
                target[one] = target[other] = true;
                if (tellsTooMuch(target) && equations.follows(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tellsTooMuch(boolean[] group) {
        int people = 0;
        int members = 0;
        for (int cell = 0; cell < group.length; cell++) {
            people += group[cell] ? cells.get(cell).tally().people() : 0;
            members += group[cell] ? cells.get(cell).tally().kinds()[0] : 0;
        }
        return people > 0 && (members < 5 || people - members < 5);
    }

    private static List<boolean[]> unions(List<boolean[]> groups) {
        List<boolean[]> unions = new ArrayList<>();
        for (int choice = 0; choice < 1 << groups.size(); choice++) {
            boolean[] union = new boolean[groups.get(0).length];
            for (int group = 0; group < groups.size(); group++) {
                if ((choice >> group & 1) == 1) {
                    for (int cell = 0; cell < union.length; cell++) {
                        union[cell] |= groups.get(group)[cell];
                    }
                }
            }
            unions.add(union);
        }
        return unions;
    }

    /** Null when the one does not contain the other. */
    private static boolean[] minus(boolean[] one, boolean[] other) {
        boolean[] rest = Arrays.copyOf(one, one.length);
        for (int cell = 0; cell < rest.length; cell++) {
            if (other[cell] && !one[cell]) {
                return null;
            }
            rest[cell] = one[cell] && !other[cell];
        }
        return rest;
    }
}
