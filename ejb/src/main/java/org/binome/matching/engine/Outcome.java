package org.binome.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What a round came to: always a plan that the independent checker has proven to be the best. */
public final class Outcome {
    private final Round round;
    /** Without a floor. */
    private final Problem whole;

    private final Optional<Floor> floor;
    private final Problem problem;
    private final Plan plan;
    private final Explanation explanation;
    private Unblocking unblocking;

    /** A plan of the whole problem. */
    Outcome(Round round, Problem whole, Plan plan) {
        this(round, whole, Optional.empty(), plan);
    }

    /** The plan that lets the worst pair fit as well as possible. */
    Outcome(Round round, Problem whole, Floor floor) {
        this(round, whole, Optional.of(floor), floor.best());
    }

    private Outcome(Round round, Problem whole, Optional<Floor> floor, Plan plan) {
        this.round = round;
        this.whole = whole;
        this.floor = floor;
        this.plan = plan;
        problem = floor.map(least -> WorstPairFirst.above(whole, round.pairs(), least.least()))
                .orElse(whole);
        explanation = new Explanation(problem, facts(), plan);
    }

    /**
     * The problem that was solved; in a very large round only with the pairs it took to prove the plan the best of all, and where
     * the worst pair came first, with the pairs above the floor only.
     */
    public Problem problem() {
        return problem;
    }

    /** The greatest floor for every score, with its proof; present where the worst pair came first. */
    public Optional<Floor> floor() {
        return floor;
    }

    /** As good a plan, with the same proof, that keeps the most of these pairs; pairs that are not possible any more go. */
    public Outcome keeping(Set<Pair> pairs) {
        return new Outcome(round, whole, floor, Keeping.most(problem, facts(), plan, pairs));
    }

    private EligiblePairs facts() {
        return floor.map(least -> Floor.pairs(whole, round.pairs(), least.least()))
                .orElse(round.pairs());
    }

    /** The plan with its certificate. */
    public Plan plan() {
        return plan;
    }

    /** True if both are in the round, each on their side. */
    boolean holds(Pair pair) {
        return Arrays.binarySearch(whole.mentees(), pair.mentee()) >= 0
                && Arrays.binarySearch(whole.mentors(), pair.mentor()) >= 0;
    }

    /** The score of a pair by the weights of this round, possible or not. */
    int score(Pair pair) {
        return round.proposal(pair).score().total();
    }

    /** The score of a pair of this round by the weights of the other's. */
    int score(Pair pair, Outcome other) {
        return other.round.scoring().total(round.mentee(pair.mentee()), round.mentor(pair.mentor()));
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

    /** What one more place of a mentor would change: a gain, so a negative loss; exact, by solving again. */
    public Loss lossByOneMorePlace(long mentor) {
        return explanation.lossByOneMorePlace(mentor);
    }

    /** Shows every eligible pair of one mentee with its score, computed afresh, whether the solver looked at it or not. */
    public void pairsOf(long mentee, EligiblePairs.Visitor visitor) {
        round.pairsOf(mentee, visitor);
    }

    /** Number of eligible pairs, also of those that did not have to be held to find the plan. */
    public long eligiblePairs() {
        return round.eligiblePairs();
    }

    /**
     * Which mentors would have to come: each time the skill and language by which most more people would be matched, and the
     * fewest mentors enough for it, solved again to be sure. Each counts after those before it.
     *
     * @param most as many kinds of mentors at most
     */
    public List<Bottleneck> bottlenecks(int most) {
        return new Shortage(round, whole, plan).bottlenecks(most);
    }

    /** The groups of people who compete for too few places, those who lack most first. */
    public List<Competition> competitions() {
        return Competitions.of(new Moves(whole, round.pairs(), plan));
    }

    /**
     * What it would cost in total score to match as many people and to let no group's match rate lie further from everybody's
     * than the tolerance, to the next whole person; see docs/domain/matching.md.
     *
     * @param groupOf the group of each mentee; who has none counts in none
     * @param tolerance in percent, 0 to 100
     * @param smallest groups of fewer mentees are left as they come
     * @return empty if no such plan exists
     */
    public OptionalLong costOfEqualising(Map<Long, Long> groupOf, int tolerance, int smallest) {
        return new Equity(problem, facts(), plan, groupOf).cost(tolerance, smallest);
    }

    /** What those left out could change themselves. */
    public synchronized Unblocking unblocking() {
        if (unblocking == null) {
            unblocking = new Unblocking(round, whole, plan);
        }
        return unblocking;
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
        if (floor.isPresent()
                && score(pair) < floor.get().least()
                && !plan.pairs().contains(pair)) {
            return WhyNot.blocked(PublicReason.LOW_SCORE);
        }
        return explanation
                .lossIfForced(pair)
                .map(loss -> new WhyNot(plan.pairs().contains(pair), Optional.empty(), Optional.of(loss)))
                .orElse(WhyNot.blocked(PublicReason.NO_CAPACITY));
    }
}
