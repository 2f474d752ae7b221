package org.binome.matching.engine;

import java.util.Collection;
import java.util.Set;

/**
 * How a round is to be run.
 *
 * @param weights how scores are made
 * @param rules what the campaign demands of every pair
 * @param objective what to reach first
 * @param pins pairs decided beforehand; they must be possible
 * @param forbidden pairs the coordinator has ruled out
 */
public record Settings(Weights weights, Rules rules, Objective objective, Set<Pair> pins, Set<Pair> forbidden) {
    /** Standard weights and rules, participation first, nothing decided beforehand. */
    public static final Settings STANDARD =
            new Settings(Weights.STANDARD, Rules.STANDARD, Objective.PARTICIPATION_FIRST, Set.of(), Set.of());

    public Settings {
        pins = Set.copyOf(pins);
        forbidden = Set.copyOf(forbidden);
    }

    /** These settings with other weights. */
    public Settings with(Weights other) {
        return new Settings(other, rules, objective, pins, forbidden);
    }

    /** These settings with other rules. */
    public Settings with(Rules other) {
        return new Settings(weights, other, objective, pins, forbidden);
    }

    /** These settings with another aim. */
    public Settings with(Objective other) {
        return new Settings(weights, rules, other, pins, forbidden);
    }

    /** These settings with exactly these pins. */
    public Settings pinning(Collection<Pair> pairs) {
        return new Settings(weights, rules, objective, Set.copyOf(pairs), forbidden);
    }

    /** These settings with exactly these pairs ruled out. */
    public Settings forbidding(Collection<Pair> pairs) {
        return new Settings(weights, rules, objective, pins, Set.copyOf(pairs));
    }
}
