package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How groups of mentees fare in a plan, and what it would cost to let them fare alike. Equalised is a plan that matches as many
 * people, and in which for each group of m mentees, with r of n mentees matched among all and a tolerance of d percent,
 *
 * <p>⌊m (r/n − d/100)⌋ ≤ matched of the group ≤ ⌈m (r/n + d/100)⌉.
 *
 * <p>Its cost is the total score of the best plan less the greatest total of such a plan, exact: one more problem of the same
 * kind, in which leaving somebody out takes a place of the group's own kind of nobody.
 */
final class Equity {
    private static final int PERCENT = 100;

    private final Problem problem;
    private final EligiblePairs facts;
    private final Plan plan;
    private final Map<Long, List<Long>> groups = new TreeMap<>();

    /**
     * @param facts all eligible pairs
     * @param plan that matches the most people
     * @param groupOf the group of each mentee; who has none counts in none
     */
    Equity(Problem problem, EligiblePairs facts, Plan plan, Map<Long, Long> groupOf) {
        this.problem = problem;
        this.facts = facts;
        this.plan = plan;
        for (long mentee : problem.mentees()) {
            Long group = groupOf.get(mentee);
            if (group != null) {
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(mentee);
            }
        }
    }

    /**
     * What equalising costs in total score.
     *
     * @param tolerance in percent, 0 to 100
     * @param smallest groups of fewer mentees are left as they come
     * @return empty if no plan that matches as many people is equalised
     */
    OptionalLong cost(int tolerance, int smallest) {
        Quotas quotas = new Quotas(problem, plan);
        groups.values().stream().filter(group -> group.size() >= smallest).forEach(group -> {
            long rate = (long) plan.matches().size() * PERCENT;
            long all = (long) problem.mentees().length * PERCENT;
            long margin = (long) tolerance * problem.mentees().length;
            quotas.limit(
                    group,
                    Math.toIntExact(Math.max(0, Math.floorDiv(group.size() * (rate - margin), all))),
                    Math.toIntExact(Math.min(group.size(), -Math.floorDiv(-group.size() * (rate + margin), all))));
        });
        OptionalLong total = quotas.greatestTotal(facts);
        return total.isPresent() ? OptionalLong.of(plan.total() - total.getAsLong()) : total;
    }
}
