package org.binome.matching.engine;

import java.util.Map;
import java.util.Set;

/** Begins a problem with the people and decisions of another one, to which pairs are then added anew. */
final class Variant {
    private Variant() {}

    /** The same people, places, pins, bans and aim, no pairs yet. */
    static ProblemBuilder of(Problem problem) {
        return of(problem, problem.pins(), problem.bans());
    }

    /** The same people, places and aim, with other decisions. */
    static ProblemBuilder of(Problem problem, Map<Long, Long> pins, Set<Pair> bans) {
        ProblemBuilder builder = Problem.builder().objective(problem.objective());
        for (long mentee : problem.mentees()) {
            builder.mentee(mentee);
        }
        for (long mentor : problem.mentors()) {
            builder.mentor(mentor, problem.capacity(mentor));
        }
        pins.forEach(builder::pin);
        bans.forEach(ban -> builder.ban(ban.mentee(), ban.mentor()));
        return builder;
    }
}
