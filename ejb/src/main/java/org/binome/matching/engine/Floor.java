package org.binome.matching.engine;

import java.util.Optional;

/**
 * The greatest score that every pair of a plan can reach without anybody left out for it, with its proof in three plans, each
 * with a certificate of its own: {@link #most} proves how many people can be matched at all, {@link #above} that demanding one
 * point more loses somebody, and {@link #best} has the greatest total of all plans that keep to the floor. Pinned pairs are
 * decided, so they keep to no floor.
 *
 * @param least the floor, 0 to 10 000
 * @param most a plan without a floor
 * @param best the plan with this floor
 * @param above the best plan with a floor one point higher; empty if the floor is the best score there is or nobody can be matched
 */
public record Floor(int least, Plan most, Plan best, Optional<Plan> above) {
    /**
     * Proves the floor and its plan, or says what is wrong.
     *
     * @param problem only people, places, pins and bans of it count
     * @param facts all eligible pairs with their scores, computed afresh
     */
    public Verdict check(Problem problem, EligiblePairs facts) {
        Problem aim = problem.aiming(Objective.PARTICIPATION_FIRST);
        Verdict first = Checker.check(aim, facts, most);
        Verdict second = Checker.check(aim, pairs(problem, facts, least), best);
        Verdict third = above.map(plan -> Checker.check(aim, pairs(problem, facts, least + 1), plan))
                .orElse(Verdict.PROVEN);
        if (!first.proven() || !second.proven()) {
            return first.proven() ? second : first;
        }
        if (!third.proven()) {
            return third;
        }
        boolean keepsAll = best.matches().size() == most.matches().size();
        boolean loses = above.map(plan -> plan.matches().size() < most.matches().size())
                .orElse(least == Score.MAX
                        || most.matches().size() == problem.pins().size());
        return keepsAll && loses ? Verdict.PROVEN : new Verdict(Optional.of(Flaw.FLOOR_NOT_GREATEST), "floor " + least);
    }

    /** The pairs that keep to a floor, and the pinned ones. */
    static EligiblePairs pairs(Problem problem, EligiblePairs facts, int floor) {
        return visitor -> facts.forEach((mentee, mentor, score) -> {
            Long pin = problem.pins().get(mentee);
            if (score >= floor || pin != null && pin == mentor) {
                visitor.pair(mentee, mentor, score);
            }
        });
    }
}
