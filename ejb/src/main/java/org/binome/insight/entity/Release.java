package org.binome.insight.entity;

import java.util.Set;

/**
 * What may be shown of one figure.
 *
 * @param whole false when not even the figure for everybody may
 * @param sites keys of the sites that may be shown each
 * @param units keys of the units that may be shown each
 */
public record Release(boolean whole, Set<String> sites, Set<String> units) {

    static final Release NOTHING = new Release(false, Set.of(), Set.of());

    public Release {
        sites = Set.copyOf(sites);
        units = Set.copyOf(units);
    }
}
