package org.binome.matching.engine;

import java.util.ArrayList;
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
        this.explanation = new Explanation(problem, round.pairs(), plan);
    }

    /** The problem that was solved, with every eligible pair. */
    public Problem problem() {
        return problem;
    }

    /** The plan with its certificate. */
    public Plan plan() {
        return plan;
    }

    /** The score of a pair by the weights of this round, possible or not. */
    int score(Pair pair) {
        return round.proposal(pair).score().total();
    }

    /** The pairs with their reasons, by mentee. */
    public List<Proposal> proposals() {
        return plan.pairs().stream().map(round::proposal).toList();
    }

    /** The mentees left out, each with what stands in the way, by mentee. */
    public List<LeftOut> leftOut() {
        return plan.unmatched().stream().map(round::diagnose).toList();
    }

    /** The mentors more people should have than can, the most wanted first. */
    public List<Scarcity> overRequested() {
        return explanation.overRequested();
    }

    /** All mentors a mentee could have, the best score first. */
    public List<Proposal> candidates(long mentee) {
        List<Proposal> candidates = new ArrayList<>();
        problem.forEach((one, mentor, score) -> {
            if (one == mentee) {
                candidates.add(round.proposal(new Pair(one, mentor)));
            }
        });
        candidates.sort(Comparator.comparingInt(
                        (Proposal candidate) -> candidate.score().total())
                .reversed()
                .thenComparingLong(Proposal::mentor));
        return candidates;
    }

    /**
     * Which mentors would have to come: each time the skill and language by which most more people would be matched, and the
     * fewest mentors enough for it, solved again to be sure. Each counts after those before it.
     *
     * @param most as many kinds of mentors at most
     */
    public List<Bottleneck> bottlenecks(int most) {
        return new Shortage(round, problem, plan).bottlenecks(most);
    }

    /** The groups of people who compete for too few places, those who lack most first. */
    public List<Competition> competitions() {
        return Competitions.of(new Moves(problem, round.pairs(), plan));
    }

    /** What those left out could change themselves. */
    public Unblocking unblocking() {
        return new Unblocking(round, problem, plan);
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
