package org.binome.matching.engine;

import java.util.Optional;

/**
 * Lets the worst pair fit as well as possible: as many people as can be matched at all, then the greatest floor for every score,
 * found by halving the range of scores, then the greatest total.
 */
final class WorstPairFirst {
    private final Problem problem;
    private final EligiblePairs facts;
    private final Watch watch;

    private WorstPairFirst(Problem problem, EligiblePairs facts, Watch watch) {
        this.problem = problem;
        this.watch = watch;
        // looked through once for each halving: kept rather than worked out each time
        this.facts = above(problem, facts, 0);
    }

    /**
     * The floor with its plans.
     *
     * @param facts all eligible pairs
     * @throws java.util.concurrent.CancellationException if the watch or an interrupt says so
     */
    static Floor of(Problem problem, EligiblePairs facts, Watch watch) {
        return new WorstPairFirst(problem, facts, watch).search();
    }

    /** The problem in which pairs below a floor are not eligible. */
    static Problem above(Problem problem, EligiblePairs facts, int floor) {
        ProblemBuilder builder = Variant.of(problem).objective(Objective.PARTICIPATION_FIRST);
        Floor.pairs(problem, facts, floor).forEach((mentee, mentor, score) -> {
            if (!problem.bans().contains(new Pair(mentee, mentor))) {
                builder.edge(mentee, mentor, score);
            }
        });
        return builder.build();
    }

    private Floor search() {
        Plan most = plan(0);
        if (most.matches().size() == problem.pins().size()) {
            return new Floor(0, most, most, Optional.empty());
        }
        int least = 0;
        int tooHigh = Score.MAX + 1;
        Plan best = most;
        Optional<Plan> above = Optional.empty();
        while (tooHigh - least > 1) {
            int middle = (least + tooHigh) / 2;
            Plan plan = plan(middle);
            if (plan.matches().size() < most.matches().size()) {
                tooHigh = middle;
                above = Optional.of(plan);
            } else {
                least = middle;
                best = plan;
            }
        }
        return new Floor(least, most, best, above);
    }

    private Plan plan(int floor) {
        return Solver.solve(above(problem, facts, floor), watch);
    }
}
