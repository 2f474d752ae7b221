package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Collection;

/**
 * Finds the best plan over all eligible pairs. Where all of them can be held at once, they are. Else it begins with the best of
 * each mentee and some at large and solves; then it looks through all eligible pairs for those that the prices of the plan do not
 * explain, whose prices add up to more than they cost. These are added and the plan is mended, until there is no such pair: then
 * the prices prove the plan the best over all pairs.
 */
final class Pricing {
    private final RoundPool pool;
    private final Candidates candidates;
    private final long[] menteeIds;
    private final Share share;
    private final Watch watch;

    Pricing(RoundPool pool, Crew crew, Share share, Watch watch) {
        this.pool = pool;
        this.share = share;
        this.watch = watch;
        candidates = new Candidates(pool, crew);
        menteeIds = Arrays.stream(pool.mentees()).mapToLong(Profile::person).toArray();
    }

    /**
     * A best plan and what it took.
     *
     * @param problem the people with the pairs that were held
     * @param pricings how often all pairs were looked through; 0 where all were held
     */
    record Solution(Problem problem, Plan plan, int pricings) {}

    Solution solve() {
        if (candidates.count(watch.silently()) <= share.comfortable()) {
            Problem problem = pool.problem(candidates.all(watch));
            return new Solution(problem, Solver.solve(problem, watch), 0);
        }
        int[][] rows = first();
        Problem problem = pool.problem(rows);
        Plan plan = Solver.solve(problem, watch);
        int pricings = 1;
        while (add(rows, unexplained(problem, plan))) {
            problem = pool.problem(rows);
            plan = Solver.solve(problem, watch.silently());
            pricings++;
        }
        return new Solution(problem, plan, pricings);
    }

    /** The pairs to begin with; all those of pinned mentees, who need one of theirs. */
    int[][] first() {
        int[][] rows = candidates.first(share.best(), share.atLarge(), watch);
        for (long pinned : pool.pins().keySet()) {
            int mentee = Arrays.binarySearch(menteeIds, pinned);
            if (mentee >= 0) {
                rows[mentee] = candidates.of(mentee);
            }
        }
        return rows;
    }

    /** The pairs that show that the plan may not be the best, those first that promise most. */
    int[][] unexplained(Problem problem, Plan plan) {
        long[] mentors = array(plan.certificate().mentors().values());
        int[] open = problem.capacities().clone();
        problem.pins().values().forEach(mentor -> open[Arrays.binarySearch(problem.mentors(), mentor)]--);
        for (int j = 0; j < mentors.length; j++) {
            // whose places are all decided beforehand stands outside the proof
            mentors[j] = open[j] == 0 ? -problem.penalty() - 2 * Score.MAX : mentors[j];
        }
        long[] mentees = array(plan.certificate().mentees().values());
        return candidates.best(share.more(), mentees, new MentorPrices(mentors), watch.silently());
    }

    /** Adds the pairs to the rows; false if there are none. */
    static boolean add(int[][] rows, int[][] more) {
        boolean added = false;
        for (int i = 0; i < rows.length; i++) {
            if (more[i].length > 0) {
                added = true;
                int before = rows[i].length;
                rows[i] = Arrays.copyOf(rows[i], before + more[i].length);
                System.arraycopy(more[i], 0, rows[i], before, more[i].length);
            }
        }
        return added;
    }

    /** The prices of one side, in the order of person ids. */
    private static long[] array(Collection<Long> prices) {
        return prices.stream().mapToLong(Long::longValue).toArray();
    }
}
