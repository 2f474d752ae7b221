package org.binome.matching.engine.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binome.matching.engine.Plan;
import org.binome.matching.engine.Solver;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/** M4: JGraphT's minimum-cost flow and its bipartite matching, the faster of the two, on one instance. */
final class JGraphTBar implements Bar {
    @Override
    public void measure(Report report) {
        race(report, 1_000, 60);
        if (!report.brief) {
            race(report, 10_000, 100);
        }
    }

    private static void race(Report report, int mentees, double limit) {
        Instance instance = new Instance(Shape.RANDOM.problem(report.seed, mentees, 1.12, 48));
        Stopwatch.Timed<Plan> ours = Stopwatch.least(5, () -> Solver.solve(instance.problem));
        double flow = Stopwatch.millis(() -> flow(instance));
        double[] matching = {Double.POSITIVE_INFINITY};
        // copies of mentors make the matching slower still: at the larger size the flow is enough to wait for
        if (mentees <= 1_000) {
            matching[0] = Stopwatch.millis(() -> matching(instance));
        }
        double best = Math.min(flow, matching[0]);
        report.atLeast(
                limit,
                best / ours.millis(),
                "M4",
                "48 drawn by lot, " + mentees,
                String.format(
                        Locale.ROOT,
                        "%.1f ms, JGraphT flow %.0f ms, matching %.0f ms",
                        ours.millis(),
                        flow,
                        matching[0]));
    }

    private static double flow(Instance instance) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int sink = instance.mentees + instance.mentors;
        for (int node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (int edge = 0; edge < instance.cost.length; edge++) {
            int mentor = instance.mentees + instance.mentor[edge];
            graph.setEdgeWeight(graph.addEdge(instance.mentee[edge], mentor), instance.cost[edge]);
        }
        for (int j = 0; j < instance.mentors; j++) {
            graph.setEdgeWeight(graph.addEdge(instance.mentees + j, sink), 0);
        }
        for (int i = 0; i < instance.mentees; i++) {
            graph.setEdgeWeight(graph.addEdge(i, sink), 1e8);
        }
        return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        node -> node == sink ? -instance.mentees : node < instance.mentees ? 1 : 0,
                        edge -> graph.getEdgeTarget(edge) == sink && graph.getEdgeSource(edge) >= instance.mentees
                                ? instance.capacities[graph.getEdgeSource(edge) - instance.mentees]
                                : 1))
                .getCost();
    }

    private static double matching(Instance instance) {
        SimpleWeightedGraph<List<Integer>, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<List<Integer>> mentees = new HashSet<>();
        Set<List<Integer>> places = new HashSet<>();
        for (int edge = 0; edge < instance.cost.length; edge++) {
            List<Integer> mentee = List.of(instance.mentee[edge]);
            mentees.add(mentee);
            graph.addVertex(mentee);
            for (int k = 0; k < instance.capacities[instance.mentor[edge]]; k++) {
                List<Integer> place = List.of(instance.mentor[edge], k);
                places.add(place);
                graph.addVertex(place);
                graph.setEdgeWeight(graph.addEdge(mentee, place), 1e8 - instance.cost[edge]);
            }
        }
        return new MaximumWeightBipartiteMatching<>(graph, mentees, places)
                .getMatching()
                .getWeight();
    }
}
