package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SolverTest {
    @Property(tries = 10_000)
    @Label("M6 as many people and as great a total as OR-Tools finds, on instances of all shapes")
    void equalsOracle(@ForAll long seed, @ForAll Instance.Shape shape, @ForAll boolean decided) {
        Problem problem = Instance.random(seed, shape, decided).problem();

        Plan plan = Solver.solve(problem);

        OrTools.Answer oracle = OrTools.solve(problem);
        if (problem.objective().equals(Objective.PARTICIPATION_FIRST)) {
            assertThat(plan.matches()).hasSize(oracle.matched());
            assertThat(plan.total()).isEqualTo(oracle.total());
        }
        // with a penalty several plans may be as good with other figures; what must agree is the cost
        assertThat(cost(problem, plan.matches().size(), plan.total()))
                .isEqualTo(cost(problem, oracle.matched(), oracle.total()));
        assertThat(Checker.check(problem, plan)).isEqualTo(Verdict.PROVEN);
    }

    @Property(tries = 10_000)
    @Label("B01 the same problem gives the same plan, in whatever order it is told")
    void orderDoesNotMatter(
            @ForAll long seed, @ForAll Instance.Shape shape, @ForAll boolean decided, @ForAll long order) {
        Instance instance = Instance.random(seed, shape, decided);

        assertThat(Solver.solve(instance.problem(new Random(order)))).isEqualTo(Solver.solve(instance.problem()));
    }

    @Property(tries = 1_000)
    @Label("B01 one problem gives the same plan however many threads solve it at the same time")
    void threadsDoNotMatter(@ForAll long seed, @ForAll Instance.Shape shape, @ForAll boolean decided) {
        Problem problem = Instance.random(seed, shape, decided).problem();

        Set<Plan> plans = IntStream.range(0, 8)
                .parallel()
                .mapToObj(any -> Solver.solve(problem))
                .collect(Collectors.toSet());

        assertThat(plans).hasSize(1);
    }

    @Test
    @DisplayName("P15 a round without anybody is a plan without anybody")
    void empty() {
        Problem nobody = Problem.builder().build();

        Plan plan = Solver.solve(nobody);

        assertThat(plan.matches()).isEmpty();
        assertThat(plan.unmatched()).isEmpty();
        assertThat(Checker.check(nobody, plan).proven()).isTrue();
    }

    @Test
    @DisplayName("P16 participation first and score first give different results")
    void objectives() {
        // the one mentor of mentee 2 is also the one whom mentee 1 fits perfectly
        ProblemBuilder builder =
                Problem.builder().mentee(1).mentee(2).mentor(11, 1).mentor(12, 1);
        builder.edge(1, 11, 9_000).edge(1, 12, 100).edge(2, 11, 1_000);

        Plan participation = Solver.solve(builder.build());
        Plan score = Solver.solve(builder.objective(Objective.SCORE_FIRST).build());

        assertThat(participation.pairs()).containsExactly(new Pair(1, 12), new Pair(2, 11));
        assertThat(score.pairs()).containsExactly(new Pair(1, 11));
    }

    @Test
    @DisplayName("P15 a round can be cancelled and reports its progress")
    void watched() {
        Problem problem = Instance.random(1, Instance.Shape.SURPLUS, false).problem();
        int[] steps = new int[1];

        Solver.solve(problem, new Watch((stage, done, of) -> steps[0]++, () -> false));

        assertThat(steps[0]).isEqualTo(problem.mentees().length);
        assertThatThrownBy(() -> Solver.solve(problem, new Watch(Progress.SILENT, () -> true)))
                .isInstanceOf(CancellationException.class);
    }

    private static long cost(Problem problem, int matched, long total) {
        return 10_000L * matched - total + problem.penalty() * (problem.mentees().length - matched);
    }
}
