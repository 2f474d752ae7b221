package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Solves a {@link Problem} exactly: first everybody who can have a best mentor without taking another's place, then one
 * cheapest augmenting path for each mentee still waiting. Equal problems give equal plans.
 */
public final class Solver {
    private Solver() {}

    /** The best plan, without being watched. */
    public static Plan solve(Problem problem) {
        return solve(problem, Watch.NONE);
    }

    /**
     * The best plan.
     *
     * @throws java.util.concurrent.CancellationException if the watch or an interrupt says so
     */
    public static Plan solve(Problem problem, Watch watch) {
        long[] mentees = problem.mentees();
        long[] mentors = problem.mentors();
        Assignment assignment = new Assignment(problem);
        assignment.seed();
        AugmentingPaths paths = new AugmentingPaths(problem.rows(), assignment, problem.penalty());
        for (int i = 0; i < mentees.length; i++) {
            if (assignment.waits(i)) {
                paths.place(i);
            }
            watch.step(Progress.Stage.SOLVING, i + 1, mentees.length);
        }
        return plan(problem, mentees, mentors, assignment);
    }

    private static Plan plan(Problem problem, long[] mentees, long[] mentors, Assignment assignment) {
        List<Match> matches = new ArrayList<>();
        List<Long> unmatched = new ArrayList<>();
        Map<Long, Long> menteePrices = new TreeMap<>();
        Map<Long, Long> mentorPrices = new TreeMap<>();
        long total = 0;
        for (int i = 0; i < mentees.length; i++) {
            Long pin = problem.pins().get(mentees[i]);
            int mentor = assignment.mentorOf(i);
            if (pin == null && mentor < 0) {
                unmatched.add(mentees[i]);
            } else {
                long partner = pin == null ? mentors[mentor] : pin;
                int score = problem.score(mentees[i], partner);
                matches.add(new Match(mentees[i], partner, score));
                total += score;
            }
            menteePrices.put(mentees[i], assignment.menteePrice(i));
        }
        for (int j = 0; j < mentors.length; j++) {
            mentorPrices.put(mentors[j], assignment.mentorPrice(j));
        }
        return new Plan(matches, unmatched, total, new Certificate(menteePrices, mentorPrices));
    }
}
