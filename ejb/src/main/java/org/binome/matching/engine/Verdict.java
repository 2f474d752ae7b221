package org.binome.matching.engine;

import java.util.Optional;

/**
 * What the {@link Checker} says of a plan.
 *
 * @param flaw what is wrong; empty if the plan is proven to be the best
 * @param detail where, with ids and figures
 */
public record Verdict(Optional<Flaw> flaw, String detail) {
    /** Nothing is wrong. */
    public static final Verdict PROVEN = new Verdict(Optional.empty(), "");

    /** True if the plan is feasible and proven to be the best. */
    public boolean proven() {
        return flaw.isEmpty();
    }
}
