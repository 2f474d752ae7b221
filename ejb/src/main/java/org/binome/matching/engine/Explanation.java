package org.binome.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers questions about a plan that is the best of its problem. */
public final class Explanation {
    private final Problem problem;
    private final EligiblePairs facts;
    private final Plan plan;
    private Moves moves;

    /** Explains this plan of this problem. */
    public Explanation(Problem problem, Plan plan) {
        this(problem, problem, plan);
    }

    /** Explains this plan of this problem. @param facts all eligible pairs */
    Explanation(Problem problem, EligiblePairs facts, Plan plan) {
        this.problem = problem;
        this.facts = facts;
        this.plan = plan;
    }

    /**
     * What it costs to insist on a pair, exactly, by one shortest path; no loss at all if the pair is in the plan or another
     * plan is as good.
     *
     * @return empty if the pair cannot be: not eligible, or the mentor's places are all decided otherwise
     */
    public Optional<Loss> lossIfForced(Pair pair) {
        if (plan.pairs().contains(pair)) {
            return Optional.of(new Loss(0, 0));
        }
        int mentee = moves().mentee(pair.mentee());
        int mentor = moves().mentor(pair.mentor());
        if (mentee < 0 || mentor < 0 || moves().open[mentor] == 0) {
            return Optional.empty();
        }
        return moves().pinned(mentee) ? lossOfUnpinning(pair) : lossOfMoving(mentee, mentor);
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
        return Loss.between(plan, Solver.solve(whole().enlarging(mentor)));
    }

    /** Laid out at the first question, since most plans are never asked one. */
    private synchronized Moves moves() {
        if (moves == null) {
            moves = new Moves(problem, facts, plan);
        }
        return moves;
    }

    private Optional<Loss> lossOfMoving(int mentee, int mentor) {
        int[] possible = moves().possible(mentee);
        for (int nth = 0; nth < possible.length; nth++) {
            if (possible[nth] == mentor) {
                return Optional.of(Detour.of(moves(), mentee, nth));
            }
        }
        return Optional.empty();
    }

    /** Without the pin the prices prove nothing of this mentee, so this is solved again. */
    private Optional<Loss> lossOfUnpinning(Pair pair) {
        return whole().score(pair.mentee(), pair.mentor()) < 0
                ? Optional.empty()
                : Optional.of(Loss.between(plan, Solver.solve(whole().pinning(pair))));
    }

    /** The problem with all eligible pairs: those held to find the plan need not be enough to find another one. */
    private Problem whole() {
        if (facts == problem) {
            return problem;
        }
        ProblemBuilder builder = Variant.of(problem);
        facts.forEach(builder::edge);
        return builder.build();
    }
}
