package org.binome.matching.engine.bench;

import org.binome.matching.engine.Checker;
import org.binome.matching.engine.Plan;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.Solver;

/** Our solver and OR-Tools on one instance, from unsorted candidates to a plan; both must come to the same. */
record Race(double ours, Peer theirs, int edges, boolean sound) {
    static Race run(Problem problem, int repeats, int peerRepeats) {
        Stopwatch.Timed<Plan> ours = Stopwatch.least(repeats, () -> Solver.solve(problem));
        Peer theirs = OrTools.best(new Instance(problem), peerRepeats);
        Plan plan = ours.result();
        boolean sound = plan.matches().size() == theirs.matched()
                && plan.total() == theirs.total()
                && Checker.check(problem, plan).proven();
        return new Race(ours.millis(), theirs, problem.edges(), sound);
    }

    /** Our time as a share of theirs; their handing over of the instance does not count. */
    double ratio() {
        return sound ? ours / theirs.solving() : Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "%.1f ms, OR-Tools %.1f ms (and %.1f ms to hand over), %d pairs, %s",
                ours,
                theirs.solving(),
                theirs.building(),
                edges,
                sound ? "equal and proven" : "WRONG");
    }
}
