package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Solves a {@link Problem} exactly: first everybody who can have a best mentor without taking another's place, then one
 * cheapest augmenting path for each mentee still waiting. Equal problems give equal plans.
 */
public final class Solver {
    static int STEP = Integer.getInteger("step", 64);
    static int SWEEPS = Integer.getInteger("sweeps", 4);
    static final boolean LOG = Boolean.getBoolean("log");

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
        long t0 = System.nanoTime();
        CheapestFirst pairs = new CheapestFirst(problem.rows());
        Assignment assignment = new Assignment(problem);
        Auction auction = new Auction(assignment, pairs);
        auction.run();
        long t1 = System.nanoTime();
        Smoothing smoothing = new Smoothing(assignment, pairs);
        for (int i = 0; i < SWEEPS; i++) {
            int fallen = smoothing.sweep();
            if (LOG) System.out.print(" " + fallen);
            if (fallen == 0) {
                break;
            }
        }
        int dropped = Auction.keepExact(assignment, pairs);
        long t2 = System.nanoTime();
        AugmentingPaths paths = new AugmentingPaths(assignment, pairs);
        placeAll(assignment, paths, watch);
        long t3 = System.nanoTime();
        int holes = fillAll(problem, assignment);
        long t4 = System.nanoTime();
        long t5 = System.nanoTime();
        Plan plan = plan(problem, problem.mentees(), problem.mentors(), assignment);
        long t6 = System.nanoTime();
        if (LOG) {
            System.out.printf(
                    "  auction %.1f ms, %d caps %d bids %d scans; exact %.1f ms, dropped %d; place %.1f, %d scans; fill %.1f, %d holes %d scans; plan %.1f%n",
                    (t1 - t0) / 1e6,
                    auction.passes, auction.bids,
                    auction.scans,
                    (t2 - t1) / 1e6,
                    dropped,
                    (t3 - t2) / 1e6,
                    paths.scans,
                    (t4 - t3) / 1e6,
                    holes,
                    rs,
                    (t6 - t5) / 1e6);
        }
        return plan;
    }

    private static int placeAll(Assignment assignment, AugmentingPaths paths, Watch watch) {
        int count = 0;
        int all = assignment.mentorOf.length;
        for (int i = 0; i < all; i++) {
            if (assignment.waits(i)) {
                paths.place(i);
                count++;
            }
            watch.step(Progress.Stage.SOLVING, i + 1, all);
        }
        return count;
    }

    private static int fillAll(Problem problem, Assignment assignment) {
        int count = 0;
        Refill refill = null;
        for (int j = 0; j < assignment.v.length; j++) {
            while (assignment.isHole(j)) {
                if (refill == null) {
                    refill = new Refill(assignment, new Columns(problem.rows(), assignment.v.length));
                }
                refill.fill(j);
                count++;
            }
        }
        rs = refill == null ? 0 : refill.scans;
        return count;
    }

    static long rs;

    private static Plan plan(Problem problem, long[] mentees, long[] mentors, Assignment assignment) {
        List<Match> matches = new ArrayList<>(mentees.length);
        List<Long> unmatched = new ArrayList<>();
        long[] mentorPrices = new long[mentors.length];
        long total = 0;
        for (int i = 0; i < mentees.length; i++) {
            int mentor = assignment.mentorOf[i];
            if (mentor == Assignment.LEFT_OUT) {
                unmatched.add(mentees[i]);
            } else {
                boolean pinned = mentor == Assignment.PINNED;
                long partner = pinned ? problem.pins().get(mentees[i]) : mentors[mentor];
                // the prices of a pair in the plan sum to its cost
                int score = pinned
                        ? problem.score(mentees[i], partner)
                        : (int) (Score.MAX - assignment.u[i] - assignment.v[mentor]);
                matches.add(new Match(mentees[i], partner, score));
                total += score;
            }
        }
        for (int j = 0; j < mentors.length; j++) {
            mentorPrices[j] = assignment.mentorPrice(j);
        }
        Certificate certificate =
                new Certificate(new Prices(mentees, assignment.u.clone()), new Prices(mentors, mentorPrices));
        return new Plan(matches, unmatched, total, certificate);
    }
}
