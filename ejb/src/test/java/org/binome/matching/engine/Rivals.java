package org.binome.matching.engine;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/** Opens to the benchmark what only this package sees: candidates beside brute force, and the steps of pricing. */
public final class Rivals {
    private static final Crew ALONE = new Crew(1);

    private final Settings settings;
    private final RoundPool pool;

    /** Two sides of a made-up company. */
    public Rivals(long seed, int mentees, int mentors) {
        this(seed, mentees, mentors, 200, Objective.PARTICIPATION_FIRST);
    }

    /** With so many skills: the fewer, the more pairs are eligible. */
    public Rivals(long seed, int mentees, int mentors, int skills, Objective objective) {
        Workforce workforce = new Workforce(seed, mentees, mentors, skills);
        settings = Settings.STANDARD.with(objective);
        pool = new RoundPool(settings, List.of(workforce.mentees), List.of(workforce.mentors));
    }

    /** All eligible pairs by bitmaps and packed records, in this thread, the making of both included. */
    public int[][] candidates() {
        return new Candidates(pool, ALONE).all(Watch.NONE);
    }

    /** The same by asking about everybody, in this thread, as the checker does: a sum over all pairs with their scores. */
    public long bruteForce() {
        return sum(new PairsAfresh(pool, ALONE, Progress.Stage.SCORING, Watch.NONE));
    }

    /** The sum that {@link #bruteForce} gives of the same pairs and scores, and hardly ever of others. */
    public long sum(int[][] candidates) {
        return sum(pool.problem(candidates));
    }

    private static long sum(EligiblePairs pairs) {
        long[] sum = new long[1];
        pairs.forEach((mentee, mentor, score) -> {
            long mixed = (mentee * 1_000_003 + mentor) * 1_000_033 + score;
            sum[0] += mixed * mixed;
        });
        return sum[0];
    }

    /** A whole round on all cores, from profiles to the proven plan. */
    public Outcome round() {
        return new Round(settings, List.of(pool.mentees()), List.of(pool.mentors())).run();
    }

    /** Number of eligible pairs. */
    public long eligible() {
        return new Candidates(pool, Crew.ofAllCores()).count(Watch.NONE);
    }

    /** Greatest total over all pairs held at once. */
    public long best() {
        return Solver.solve(pool.problem(new Candidates(pool, Crew.ofAllCores()).all(Watch.NONE)))
                .total();
    }

    /**
     * What it took to prove the best plan over all pairs while holding few.
     *
     * @param pricings looks through all pairs, the last one in vain
     * @param held pairs in the end
     * @param first processor time of the first solve
     * @param again of all later ones
     * @param looking wall time of all looks, all cores
     */
    public record Priced(int pricings, int held, long total, double first, double again, double looking) {}

    /** Solves and prices as {@link Pricing} does, each step measured. */
    public Priced priced() {
        Share share = Share.STANDARD;
        Pricing pricing = new Pricing(pool, Crew.ofAllCores(), share, Watch.NONE);
        int[][] rows = pricing.first();
        double[] first = new double[1];
        double[] again = new double[1];
        Problem[] problem = {pool.problem(rows)};
        Plan[] plan = {timed(first, () -> Solver.solve(problem[0]))};
        double[] looking = new double[1];
        int pricings = 1;
        while (added(pricing, rows, problem[0], plan[0], looking)) {
            problem[0] = pool.problem(rows);
            plan[0] = timed(again, () -> Solver.again(problem[0], Start.from(plan[0]), Watch.NONE));
            pricings++;
        }
        return new Priced(pricings, problem[0].edges(), plan[0].total(), first[0], again[0], looking[0]);
    }

    private static boolean added(Pricing pricing, int[][] rows, Problem problem, Plan plan, double[] looking) {
        long start = System.nanoTime();
        boolean added = pricing.add(rows, problem, plan);
        looking[0] += (System.nanoTime() - start) / 1e6;
        return added;
    }

    private static <T> T timed(double[] sum, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        sum[0] += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        return result;
    }
}
