package org.binome.matching.engine.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.binome.matching.engine.Checker;
import org.binome.matching.engine.LivePlan;
import org.binome.matching.engine.Plan;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.Solver;

/** M9: one person leaves or comes back, and the plan is the best again for a small part of what solving afresh costs. */
final class LiveBar implements Bar {
    private static final int CHANGES = 240;
    private static final int CHECKED = 10;
    private static final int WARM_UPS = 4;

    @Override
    public void measure(Report report) {
        people(report, "dense 2000", new Company(report.seed, 2_000, 1_200).dense());
        people(report, "48 candidates each, 10000", new Company(report.seed, 10_000, 5_600).sparse(48));
        people(report, "places short, 10000", Shape.RANDOM.problem(report.seed, 10_000, 0.79, 48));
        if (!report.brief) {
            people(report, "dense 5000", new Company(report.seed, 5_000, 3_000).dense());
        }
    }

    private static void people(Report report, String name, Problem problem) {
        Stopwatch.Timed<Plan> cold = Stopwatch.least(5, () -> Solver.solve(problem));
        for (int i = 0; i < WARM_UPS; i++) {
            run(report.seed, problem, cold.result());
        }
        Series series = run(report.seed, problem, cold.result());
        line(report, name + ", a mentee leaves", series.menteeLeaves, cold.millis(), series.sound);
        line(report, name + ", a mentor leaves", series.mentorLeaves, cold.millis(), series.sound);
        line(report, name + ", a mentee joins", series.menteeJoins, cold.millis(), series.sound);
    }

    private static void line(Report report, String name, double[] millis, double cold, boolean sound) {
        Arrays.sort(millis);
        double median = millis[millis.length / 2];
        double late = millis[millis.length * 99 / 100];
        String how = String.format(
                Locale.ROOT,
                "median %.3f ms, p99 %.3f ms, cold solve %.1f ms, %s",
                median,
                late,
                cold,
                sound ? "proven after each" : "WRONG");
        report.atMost(0.02, sound ? median / cold : Double.POSITIVE_INFINITY, "M9", name + ": median", how);
        report.atMost(0.25, sound ? late / cold : Double.POSITIVE_INFINITY, "M9", name + ": p99", how);
    }

    /** Milliseconds of each change. */
    private record Series(double[] menteeLeaves, double[] mentorLeaves, double[] menteeJoins, boolean sound) {}

    private static Series run(long seed, Problem problem, Plan plan) {
        Random random = new Random(seed);
        LivePlan live = new LivePlan(problem, plan);
        long[] mentees = problem.mentees();
        long[] mentors = problem.mentors();
        Map<Long, Map<Long, Integer>> rows = new HashMap<>();
        problem.forEach((mentee, mentor, score) ->
                rows.computeIfAbsent(mentee, any -> new HashMap<>()).put(mentor, score));
        int[] leaving =
                random.ints(0, mentees.length).distinct().limit(CHANGES / 4).toArray();
        int[] closing =
                random.ints(0, mentors.length).distinct().limit(CHANGES / 8).toArray();
        Series series =
                new Series(new double[leaving.length], new double[closing.length], new double[leaving.length], true);
        boolean sound = true;
        for (int k = 0; k < leaving.length; k++) {
            long mentee = mentees[leaving[k]];
            series.menteeLeaves[k] = Stopwatch.millis(() -> live.menteeLeaves(mentee));
            sound &= k % CHECKED != 0 || proven(live);
        }
        for (int k = 0; k < leaving.length; k++) {
            long mentee = mentees[leaving[k]];
            Map<Long, Integer> row = rows.getOrDefault(mentee, Map.of());
            series.menteeJoins[k] = Stopwatch.millis(() -> live.menteeJoins(mentee, row));
            sound &= k % CHECKED != 0 || proven(live);
        }
        for (int k = 0; k < closing.length; k++) {
            long mentor = mentors[closing[k]];
            series.mentorLeaves[k] = Stopwatch.millis(() -> live.mentorLeaves(mentor));
            sound &= k % CHECKED != 0 || proven(live);
        }
        return new Series(series.menteeLeaves, series.mentorLeaves, series.menteeJoins, sound);
    }

    private static boolean proven(LivePlan live) {
        return Checker.check(live.problem(), live.plan()).proven();
    }
}
