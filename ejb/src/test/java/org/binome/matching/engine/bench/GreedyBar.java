package org.binome.matching.engine.bench;

import java.util.Locale;
import java.util.stream.IntStream;
import org.binome.matching.engine.Plan;
import org.binome.matching.engine.Solver;

/** Not a bar: what taking the best pair that is left, again and again, would cost people. */
final class GreedyBar implements Bar {
    @Override
    public void measure(Report report) {
        Instance instance = new Instance(new Company(report.seed, 10_000, 5_600).sparse(48));
        Plan plan = Solver.solve(instance.problem);
        int[] places = instance.capacities.clone();
        boolean[] matched = new boolean[instance.mentees];
        long total = 0;
        int people = 0;
        int[] order = IntStream.range(0, instance.cost.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(instance.cost[one], instance.cost[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int edge : order) {
            if (!matched[instance.mentee[edge]] && places[instance.mentor[edge]] > 0) {
                matched[instance.mentee[edge]] = true;
                places[instance.mentor[edge]]--;
                people++;
                total += 10_000 - instance.cost[edge];
            }
        }
        report.note(
                "",
                "greedy, 10 000",
                String.format(
                        Locale.ROOT,
                        "leaves out %d people whom the best plan matches, %.1f %% of the total less",
                        plan.matches().size() - people,
                        100.0 * (plan.total() - total) / plan.total()));
    }
}
