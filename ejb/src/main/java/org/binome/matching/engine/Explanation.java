package org.binome.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers questions about a plan that is the best of its problem. */
public final class Explanation {
    private final Problem problem;
    private final Plan plan;

    /** Explains this plan of this problem. */
    public Explanation(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /**
     * What it costs to insist on a pair, found by solving again with the pair decided beforehand; no loss at all if the
     * pair is in the plan or another plan is as good.
     *
     * @return empty if the pair cannot be: not eligible, or the mentor's places are all decided otherwise
     */
    public Optional<Loss> lossIfForced(Pair pair) {
        if (plan.pairs().contains(pair)) {
            return Optional.of(new Loss(0, 0));
        }
        boolean eligible = problem.score(pair.mentee(), pair.mentor()) >= 0;
        return eligible && hasOpenPlace(pair)
                ? Optional.of(Loss.between(plan, Solver.solve(problem.pinning(pair))))
                : Optional.empty();
    }

    /** The mentors more people should have than can, the most wanted first. */
    public List<Scarcity> overRequested() {
        return plan.certificate().mentors().entrySet().stream()
                .filter(price -> price.getValue() < 0)
                .map(price -> new Scarcity(price.getKey(), -price.getValue()))
                .sorted(Comparator.comparingLong(Scarcity::price).reversed().thenComparingLong(Scarcity::mentor))
                .toList();
    }

    /** What one more place of a mentor would change: a gain, so a negative loss; exact, by solving again. */
    public Loss lossByOneMorePlace(long mentor) {
        return Loss.between(plan, Solver.solve(problem.enlarging(mentor)));
    }

    private boolean hasOpenPlace(Pair pair) {
        long decided = problem.pins().entrySet().stream()
                .filter(pin -> pin.getValue() == pair.mentor() && pin.getKey() != pair.mentee())
                .count();
        return decided < problem.capacity(pair.mentor());
    }
}
