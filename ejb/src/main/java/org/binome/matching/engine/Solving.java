package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What solving a problem needs while it lasts: the plan being made, the pairs in order, and the searches over them. */
final class Solving {
    private static final int SWEEPS = 2;

    private final Problem problem;
    private final Watch watch;
    private final Assignment plan;
    private final CheapestFirst pairs;
    private final Frontier frontier;
    private final AugmentingPaths paths;
    private Refill refill;

    Solving(Problem problem, Watch watch) {
        this.problem = problem;
        this.watch = watch;
        plan = new Assignment(problem);
        pairs = new CheapestFirst(problem.rows());
        frontier = new Frontier(plan.v.length);
        paths = new AugmentingPaths(plan, pairs, frontier);
    }

    /** Starts from bids. */
    void bid() {
        new Auction(plan, pairs, watch).run();
        Smoothing smoothing = new Smoothing(plan, pairs);
        for (int i = 0; i < SWEEPS; i++) {
            smoothing.sweep();
        }
        plan.keepExact(pairs);
    }

    /** Starts from the pairs and prices of an earlier plan, as far as people and pairs are still there. */
    void carry(Start before) {
        new Carrying(problem, before).into(plan);
        plan.keepExact(pairs);
    }

    /** How many still wait for a place. */
    int waiting() {
        int waiting = 0;
        for (int i = 0; i < plan.mentorOf.length; i++) {
            waiting += plan.waits(i) ? 1 : 0;
        }
        return waiting;
    }

    /** Makes whatever there is exact. */
    void finish() {
        for (int i = 0; i < plan.mentorOf.length; i++) {
            if (plan.waits(i)) {
                paths.place(i);
            }
            watch.step(Progress.Stage.SOLVING, i + 1, plan.mentorOf.length);
        }
        for (int j = 0; j < plan.v.length; j++) {
            while (plan.isHole(j)) {
                refill().fill(j);
            }
        }
    }

    private Refill refill() {
        if (refill == null) {
            refill = new Refill(plan, new Columns(problem.rows(), plan.v.length, 0), frontier);
        }
        return refill;
    }

    /** What came out, by person. */
    Plan plan() {
        long[] mentees = problem.mentees();
        long[] mentors = problem.mentors();
        List<Match> matches = new ArrayList<>(mentees.length);
        List<Long> unmatched = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < mentees.length; i++) {
            int mentor = plan.mentorOf[i];
            if (mentor == Assignment.LEFT_OUT) {
                unmatched.add(mentees[i]);
            } else {
                boolean pinned = mentor == Assignment.PINNED;
                long partner = pinned ? problem.pins().get(mentees[i]) : mentors[mentor];
                // the prices of a pair in the plan sum to its cost
                int score =
                        pinned ? problem.score(mentees[i], partner) : (int) (Score.MAX - plan.u[i] - plan.v[mentor]);
                matches.add(new Match(mentees[i], partner, score));
                total += score;
            }
        }
        long[] mentorPrices = new long[mentors.length];
        Arrays.setAll(mentorPrices, plan::mentorPrice);
        return new Plan(
                matches,
                unmatched,
                total,
                new Certificate(new Prices(mentees, plan.u), new Prices(mentors, mentorPrices)));
    }
}
