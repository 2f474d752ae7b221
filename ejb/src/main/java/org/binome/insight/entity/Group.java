package org.binome.insight.entity;

import java.util.Objects;
import java.util.Set;

/**
 * A group of people that a figure is about.
 *
 * @param key names the group, e.g. {@code site:12}
 * @param population ids of all who could be in it, as everybody who knows the directory can count them
 * @param members ids of those the figure counts
 */
public record Group(String key, Set<Long> population, Set<Long> members) {

    public Group {
        Objects.requireNonNull(key);
        population = Set.copyOf(population);
        members = Set.copyOf(members);
    }
}
