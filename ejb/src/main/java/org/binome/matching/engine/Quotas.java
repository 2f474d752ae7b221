package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The best plan that matches as many people as another one and keeps to quotas of groups, as one assignment problem. Whoever is
 * left out goes to a stand-in: each group has one that must be full, with as many places as have to be left out of it at least,
 * and one with as many places more as may be. So many fillers compete for the latter ones that together they leave just enough:
 * then everybody, fillers included, finds a place if and only if the quotas are kept.
 */
final class Quotas {
    private record Quota(List<Long> mentees, int least, int most) {}

    private final Problem problem;
    private final Plan plan;
    private final List<Quota> quotas = new ArrayList<>();

    Quotas(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** So many of these mentees must be matched, and so many may. Groups do not overlap. */
    void limit(List<Long> mentees, int least, int most) {
        quotas.add(new Quota(mentees, least, most));
    }

    /** @return empty if there is no such plan */
    OptionalLong greatestTotal(EligiblePairs facts) {
        addOthers();
        int leftOut = plan.unmatched().size();
        int must = quotas.stream()
                .mapToInt(quota -> quota.mentees.size() - quota.most)
                .sum();
        int may = quotas.stream().mapToInt(quota -> quota.most - quota.least).sum();
        int fillers = may - (leftOut - must);
        if (must > leftOut || fillers < 0) {
            return OptionalLong.empty();
        }
        ProblemBuilder builder = Variant.of(problem).objective(Objective.PARTICIPATION_FIRST);
        facts.forEach(builder::edge);
        long person = free(problem);
        long firstMay = person + quotas.size();
        long firstFiller = firstMay + quotas.size();
        for (int i = 0; i < quotas.size(); i++) {
            Quota quota = quotas.get(i);
            builder.mentor(person + i, quota.mentees.size() - quota.most);
            builder.mentor(firstMay + i, quota.most - quota.least);
            for (long mentee : quota.mentees) {
                builder.edge(mentee, person + i, 0).edge(mentee, firstMay + i, 0);
            }
        }
        for (long filler = firstFiller; filler < firstFiller + fillers; filler++) {
            builder.mentee(filler);
            for (int i = 0; i < quotas.size(); i++) {
                builder.edge(filler, firstMay + i, 0);
            }
        }
        Plan found = Solver.solve(builder.build());
        return found.unmatched().isEmpty() ? OptionalLong.of(found.total()) : OptionalLong.empty();
    }

    /** Those in no group have no quota, but go to stand-ins too. */
    private void addOthers() {
        Set<Long> others = new TreeSet<>();
        for (long mentee : problem.mentees()) {
            others.add(mentee);
        }
        quotas.forEach(quota -> quota.mentees.forEach(others::remove));
        limit(List.copyOf(others), 0, others.size());
    }

    /** Ids from here on are nobody's. */
    private static long free(Problem problem) {
        long greatest = 0;
        for (long mentee : problem.mentees()) {
            greatest = Math.max(greatest, mentee);
        }
        for (long mentor : problem.mentors()) {
            greatest = Math.max(greatest, mentor);
        }
        return greatest + 1;
    }
}
