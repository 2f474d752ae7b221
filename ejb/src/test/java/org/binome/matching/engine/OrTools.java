package org.binome.matching.engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The oracle: the same problem as a minimum-cost flow, solved by Google OR-Tools. */
final class OrTools {
    static {
        Loader.loadNativeLibraries();
    }

    /** Cardinality and total of the best plan. */
    record Answer(int matched, long total) {}

    private final Map<Object, Integer> nodes = new HashMap<>();

    static Answer solve(Problem problem) {
        return new OrTools().answer(problem);
    }

    private Answer answer(Problem problem) {
        MinCostFlow flow = new MinCostFlow();
        int source = node("source");
        int sink = node("sink");
        Map<Long, Integer> places = new HashMap<>();
        for (long mentor : problem.mentors()) {
            places.put(mentor, problem.capacity(mentor));
        }
        int matched = 0;
        long total = 0;
        for (Map.Entry<Long, Long> pin : problem.pins().entrySet()) {
            places.merge(pin.getValue(), -1, Integer::sum);
            matched++;
            total += problem.score(pin.getKey(), pin.getValue());
        }
        long supply = 0;
        for (long mentee : problem.mentees()) {
            if (!problem.pins().containsKey(mentee)) {
                supply++;
                flow.addArcWithCapacityAndUnitCost(source, node("mentee " + mentee), 1, 0);
                flow.addArcWithCapacityAndUnitCost(node("mentee " + mentee), sink, 1, problem.penalty());
            }
        }
        List<Integer> arcs = new ArrayList<>();
        problem.forEach((mentee, mentor, score) -> {
            if (!problem.pins().containsKey(mentee)) {
                arcs.add(flow.addArcWithCapacityAndUnitCost(
                        node("mentee " + mentee), node("mentor " + mentor), 1, 10_000 - score));
            }
        });
        places.forEach((mentor, left) -> flow.addArcWithCapacityAndUnitCost(node("mentor " + mentor), sink, left, 0));
        flow.setNodeSupply(source, supply);
        flow.setNodeSupply(sink, -supply);
        MinCostFlow.Status status = flow.solve();
        if (status != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("the oracle says " + status);
        }
        for (int arc : arcs) {
            if (flow.getFlow(arc) > 0) {
                matched++;
                total += 10_000 - flow.getUnitCost(arc);
            }
        }
        return new Answer(matched, total);
    }

    private int node(Object name) {
        return nodes.computeIfAbsent(name, any -> nodes.size());
    }
}
