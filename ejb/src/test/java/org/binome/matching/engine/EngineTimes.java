package org.binome.matching.engine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Prints the processor time the engine takes (least of five), beside OR-Tools on the same instance. Not a test: run its main method from the test
 * class path, see docs/domain/matching.md.
 */
final class EngineTimes {
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int REPEATS = 5;

    private EngineTimes() {}

    public static void main(String[] arguments) {
        OUT.printf("%-44s %9s %9s %9s %9s%n", "instance", "pairs", "solve ms", "check ms", "OR-Tools");
        row("1 000 x 600, dense", instance(1_000, 600, 300, 1));
        row("1 000 x 600 places short (400)", instance(1_000, 400, 200, 2));
        row("10 000 x 7 000, 48 candidates", instance(10_000, 7_000, 48, 3));
        row("10 000 x 4 000 (places 0.8)", instance(10_000, 4_000, 48, 4));
        row("10 000 x 2 800 (places 0.56)", instance(10_000, 2_800, 48, 5));
        row("2 000 x 1 400, identical rankings", ranked(2_000, 1_400, 48, 6));
        round(1_000, 600);
        round(5_000, 3_000);
    }

    private static void row(String name, Problem problem) {
        double[] solving = new double[1];
        double[] checking = new double[1];
        Plan plan = timed(solving, () -> Solver.solve(problem));
        Verdict verdict = timed(checking, () -> Checker.check(problem, plan));
        double[] oracle = new double[1];
        OrTools.Answer answer = timed(oracle, () -> OrTools.solve(problem));
        boolean equal = answer.matched() == plan.matches().size() && answer.total() == plan.total();
        OUT.printf(
                "%-44s %9d %9.1f %9.1f %9.1f %s%n",
                name,
                problem.edges(),
                solving[0],
                checking[0],
                oracle[0],
                verdict.proven() && equal ? "proven, equal" : "WRONG " + verdict + answer);
    }

    private static void round(int mentees, int mentors) {
        Pool pool = new Pool(7, mentees, mentors);
        double[] time = new double[1];
        Round round = new Round(Settings.STANDARD, pool.mentees, pool.mentors);
        Outcome outcome = timed(time, round::run);
        double[] explaining = new double[1];
        timed(explaining, () -> outcome.proposals().size() + outcome.leftOut().size());
        OUT.printf(
                "%-44s %9d %9.1f   (matched %d, explained in %.1f ms)%n",
                "whole round " + mentees + " x " + mentors,
                outcome.problem().edges(),
                time[0],
                outcome.plan().matches().size(),
                explaining[0]);
    }

    private static <T> T timed(double[] best, Supplier<T> work) {
        T result = null;
        best[0] = Double.MAX_VALUE;
        for (int i = 0; i < REPEATS; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            result = work.get();
            best[0] = Math.min(best[0], (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return result;
    }

    private static Problem instance(int mentees, int mentors, int candidates, long seed) {
        return build(mentees, mentors, candidates, seed, false);
    }

    private static Problem ranked(int mentees, int mentors, int candidates, long seed) {
        return build(mentees, mentors, candidates, seed, true);
    }

    private static Problem build(int mentees, int mentors, int candidates, long seed, boolean ranked) {
        Random random = new Random(seed);
        ProblemBuilder builder = Problem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(1_000_000 + j, 1 + random.nextInt(3));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(i);
            Set<Integer> chosen = new TreeSet<>();
            while (chosen.size() < candidates) {
                chosen.add(random.nextInt(mentors));
            }
            for (int j : chosen) {
                builder.edge(i, 1_000_000 + j, ranked ? 10_000 - j : random.nextInt(10_001));
            }
        }
        return builder.build();
    }
}
