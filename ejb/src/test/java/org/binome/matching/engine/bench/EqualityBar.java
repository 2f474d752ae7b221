package org.binome.matching.engine.bench;

import java.util.Random;
import org.binome.matching.engine.Checker;
import org.binome.matching.engine.Plan;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.Solver;

/** M6: as many people and as great a total as OR-Tools finds, and a sound proof, on many small instances of all shapes. */
final class EqualityBar implements Bar {
    @Override
    public void measure(Report report) {
        int instances = report.brief ? 1_000 : 10_000;
        Random random = new Random(report.seed);
        int equal = 0;
        for (int k = 0; k < instances; k++) {
            Shape shape = Shape.values()[k % Shape.values().length];
            int mentees = 10 + random.nextInt(60);
            double places = 0.3 + 1.2 * random.nextDouble();
            int candidates = 1 + random.nextInt(8);
            Problem problem = shape.problem(random.nextLong(), mentees, places, candidates);
            Plan plan = Solver.solve(problem);
            Peer peer = OrTools.BY_GREATEST_FLOW.solve(new Instance(problem));
            boolean same = plan.matches().size() == peer.matched() && plan.total() == peer.total();
            equal += same && Checker.check(problem, plan).proven() ? 1 : 0;
        }
        report.holds(
                equal == instances, "M6", instances + " random instances", equal + " equal to OR-Tools and proven");
    }
}
