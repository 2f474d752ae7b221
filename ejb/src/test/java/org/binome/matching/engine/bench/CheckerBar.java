package org.binome.matching.engine.bench;

import java.util.Locale;
import org.binome.matching.engine.Checker;
import org.binome.matching.engine.Plan;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.Solver;
import org.binome.matching.engine.Verdict;

/** M10: checking costs a tenth of solving at most, on the same candidates. */
final class CheckerBar implements Bar {
    @Override
    public void measure(Report report) {
        compare(report, "dense 2000", new Company(report.seed, 2_000, 1_200).dense());
        compare(report, "48 candidates each, 10000", new Company(report.seed, 10_000, 5_600).sparse(48));
        if (!report.brief) {
            compare(report, "dense 5000", new Company(report.seed, 5_000, 3_000).dense());
            compare(report, "48 candidates each, 100000", new Company(report.seed, 100_000, 56_000).sparse(48));
        }
    }

    private static void compare(Report report, String name, Problem problem) {
        Stopwatch.Timed<Plan> solving = Stopwatch.least(5, () -> Solver.solve(problem));
        Stopwatch.Timed<Verdict> checking = Stopwatch.least(20, () -> Checker.check(problem, solving.result()));
        report.atMost(
                0.1,
                checking.result().proven() ? checking.millis() / solving.millis() : Double.POSITIVE_INFINITY,
                "M10",
                name,
                String.format(Locale.ROOT, "check %.2f ms, solve %.2f ms", checking.millis(), solving.millis()));
    }
}
