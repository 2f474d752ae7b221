package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

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

    /** @param before what is kept of an earlier round's plan, if anything */
    Solution solve(Optional<Start> before) {
        if (candidates.count(watch.silently()) <= share.comfortable()) {
            Problem problem = pool.problem(candidates.all(watch));
            return new Solution(problem, solve(problem, before), 0);
        }
        int[][] rows = first();
        Problem problem = pool.problem(rows);
        Plan plan = solve(problem, before);
        int pricings = 1;
        while (add(rows, problem, plan)) {
            problem = pool.problem(rows);
            plan = Solver.again(problem, Start.from(plan), watch.silently());
            pricings++;
        }
        return new Solution(problem, plan, pricings);
    }

    private Plan solve(Problem problem, Optional<Start> before) {
        return before.map(start -> Solver.again(problem, start, watch)).orElseGet(() -> Solver.solve(problem, watch));
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

    /**
     * Adds to the rows the pairs that show that the plan may not be the best, and those that nearly do: prices move when the plan
     * is mended, and these would come next.
     *
     * @return false if nothing shows it: the prices prove the plan the best over all pairs
     */
    boolean add(int[][] rows, Problem problem, Plan plan) {
        long[] mentees = array(plan.certificate().mentees().values());
        long[] mentors = mentorPrices(problem, plan);
        long[] nearly =
                Arrays.stream(mentees).map(price -> price + share.near()).toArray();
        int[][] more = candidates.best(share.more(), nearly, new MentorPrices(mentors), watch.silently());
        boolean unexplained = false;
        for (int i = 0; i < rows.length; i++) {
            // the cheapest pair comes first
            unexplained |= more[i].length > 0 && Rows.cost(more[i][0]) - mentors[Rows.column(more[i][0])] < mentees[i];
        }
        for (int i = 0; unexplained && i < rows.length; i++) {
            rows[i] = united(rows[i], more[i]);
        }
        return unexplained;
    }

    private static long[] mentorPrices(Problem problem, Plan plan) {
        long[] prices = array(plan.certificate().mentors().values());
        int[] open = problem.capacities().clone();
        problem.pins().values().forEach(mentor -> open[Arrays.binarySearch(problem.mentors(), mentor)]--);
        for (int j = 0; j < prices.length; j++) {
            // whose places are all decided beforehand stands outside the proof
            prices[j] = open[j] == 0 ? -problem.penalty() - 2 * Score.MAX : prices[j];
        }
        return prices;
    }

    private static int[] united(int[] row, int[] more) {
        int[] all = Arrays.copyOf(row, row.length + more.length);
        System.arraycopy(more, 0, all, row.length, more.length);
        Arrays.sort(all);
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[size++] = all[i];
            }
        }
        return Arrays.copyOf(all, size);
    }

    /** The prices of one side, in the order of person ids. */
    private static long[] array(Collection<Long> prices) {
        return prices.stream().mapToLong(Long::longValue).toArray();
    }
}
