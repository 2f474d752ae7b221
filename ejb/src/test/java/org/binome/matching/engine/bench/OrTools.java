package org.binome.matching.engine.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;

/** Google OR-Tools' minimum-cost flow, in the two ways to say that people come before points. */
enum OrTools {
    /** Leaving somebody out is an arc that costs more than all pairs together. */
    BY_PENALTY {
        @Override
        double run(MinCostFlow flow, Instance instance) {
            int sink = instance.mentees + instance.mentors;
            for (int i = 0; i < instance.mentees; i++) {
                flow.addArcWithCapacityAndUnitCost(i, sink, 1, instance.problem.penalty());
                flow.setNodeSupply(i, 1);
            }
            flow.setNodeSupply(sink, -instance.mentees);
            return Stopwatch.millis(() -> expect(flow.solve()));
        }
    },
    /** The cheapest of the greatest flows. */
    BY_GREATEST_FLOW {
        @Override
        double run(MinCostFlow flow, Instance instance) {
            int sink = instance.mentees + instance.mentors;
            for (int i = 0; i < instance.mentees; i++) {
                flow.setNodeSupply(i, 1);
            }
            flow.setNodeSupply(sink, -instance.mentees);
            return Stopwatch.millis(() -> expect(flow.solveMaxFlowWithMinCost()));
        }
    };

    static {
        Loader.loadNativeLibraries();
    }

    abstract double run(MinCostFlow flow, Instance instance);

    /** Solves once. */
    Peer solve(Instance instance) {
        MinCostFlow flow = new MinCostFlow();
        double building = Stopwatch.millis(() -> build(flow, instance));
        double solving = run(flow, instance);
        int matched = 0;
        long total = 0;
        for (int edge = 0; edge < instance.cost.length; edge++) {
            if (flow.getFlow(edge) > 0) {
                matched++;
                total += 10_000 - instance.cost[edge];
            }
        }
        flow.delete();
        return new Peer(matched, total, building, solving);
    }

    /** The better formulation, least of so many runs each. */
    static Peer best(Instance instance, int repeats) {
        Peer best = null;
        for (OrTools way : values()) {
            for (int i = 0; i < repeats; i++) {
                Peer peer = way.solve(instance);
                best = best == null || peer.solving() < best.solving() ? peer : best;
            }
        }
        return best;
    }

    private static void build(MinCostFlow flow, Instance instance) {
        for (int edge = 0; edge < instance.cost.length; edge++) {
            flow.addArcWithCapacityAndUnitCost(
                    instance.mentee[edge], instance.mentees + instance.mentor[edge], 1, instance.cost[edge]);
        }
        for (int j = 0; j < instance.mentors; j++) {
            flow.addArcWithCapacityAndUnitCost(
                    instance.mentees + j, instance.mentees + instance.mentors, instance.capacities[j], 0);
        }
    }

    private static void expect(MinCostFlow.Status status) {
        if (status != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
    }
}
