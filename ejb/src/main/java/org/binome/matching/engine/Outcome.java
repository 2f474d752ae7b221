package org.binome.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a round came to: always a plan that the independent checker has proven to be the best. */
public final class Outcome {
    private final Round round;
    private final Problem problem;
    private final Plan plan;
    private final Explanation explanation;

    Outcome(Round round, Problem problem, Plan plan) {
        this.round = round;
        this.problem = problem;
        this.plan = plan;
        this.explanation = new Explanation(problem, plan);
    }

    /** The problem that was solved; in a very large round only with the pairs it took to prove the plan the best of all. */
    public Problem problem() {
        return problem;
    }

    /** The plan with its certificate. */
    public Plan plan() {
        return plan;
    }

    /** The pairs with their reasons, by mentee. */
    public List<Proposal> proposals() {
        return plan.pairs().stream().map(round::proposal).toList();
    }

    /** The mentees left out, each with what stands in the way, by mentee. */
    public List<LeftOut> leftOut() {
        return plan.unmatched().parallelStream().map(round::diagnose).toList();
    }

    /** The mentors more people should have than can, the most wanted first. */
    public List<Scarcity> overRequested() {
        return explanation.overRequested();
    }

    /** All mentors a mentee could have, the best score first. */
    public List<Proposal> candidates(long mentee) {
        return round.candidates(mentee).stream()
                .sorted(Comparator.comparingInt(
                                (Proposal candidate) -> candidate.score().total())
                        .reversed()
                        .thenComparingLong(Proposal::mentor))
                .toList();
    }

    /** Number of eligible pairs, also of those that did not have to be held to find the plan. */
    public long eligiblePairs() {
        return round.eligiblePairs();
    }

    /**
     * Why two people are not proposed to each other.
     *
     * @throws IllegalArgumentException if one of them is not in the round
     */
    public WhyNot whyNot(Pair pair) {
        Optional<Blocker> blocker = round.blocker(pair);
        if (blocker.isPresent()) {
            return WhyNot.blocked(blocker.get().publicReason());
        }
        return explanation
                .lossIfForced(pair)
                .map(loss -> new WhyNot(plan.pairs().contains(pair), Optional.empty(), Optional.of(loss)))
                .orElse(WhyNot.blocked(PublicReason.NO_CAPACITY));
    }
}
