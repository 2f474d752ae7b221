package org.binome.matching.engine;

/**
 * Solves a {@link Problem} exactly: bids for a start, then cheapest augmenting paths to the optimum; see
 * docs/domain/matching.md. Equal problems give equal plans.
 */
public final class Solver {
    /** Where more than so many, and more than one in so many, have to be placed anew, bids for all are faster than searches. */
    private static final int MANY = 20;

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
        Solving solving = new Solving(problem, watch);
        solving.bid();
        solving.finish();
        return solving.plan();
    }

    /**
     * The best plan of a problem that differs little from an earlier one: pairs or people have come, gone or changed. Starts from
     * the earlier plan and its prices, so it costs little and changes few pairs; where much has changed after all, solves afresh. As exact in any case.
     *
     * @param before what is kept of the earlier plan
     * @throws java.util.concurrent.CancellationException if the watch or an interrupt says so
     */
    public static Plan again(Problem changed, Start before, Watch watch) {
        Solving solving = new Solving(changed, watch);
        solving.carry(before);
        if (solving.waiting() > Math.max(MANY, changed.mentees().length / MANY)) {
            return solve(changed, watch);
        }
        solving.finish();
        return solving.plan();
    }
}
