package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EquityTest {
    @Property(tries = 500)
    @Label("B05 the cost of equalising is exact, by trying all plans that match as many people")
    void cost(@ForAll long seed, @ForAll @IntRange(max = 40) int tolerance) {
        Tiny tiny = Tiny.random(seed, Objective.PARTICIPATION_FIRST);
        Problem problem = tiny.problem();
        Plan plan = Solver.solve(problem);
        Map<Long, Long> groupOf = groups(problem, new Random(seed));

        OptionalLong cost = new Equity(problem, problem, plan, groupOf).cost(tolerance, 2);

        OptionalLong greatest = tiny.plans().stream()
                .filter(one -> one.size() == plan.matches().size())
                .filter(one -> equalised(problem, one, groupOf, tolerance))
                .mapToLong(tiny::total)
                .max();
        assertThat(cost.isPresent()).isEqualTo(greatest.isPresent());
        greatest.ifPresent(total -> assertThat(cost).hasValue(plan.total() - total));
    }

    @Test
    @DisplayName("B05 two of one group and none of the other; one of each costs what the better pair has more")
    void example() {
        ProblemBuilder builder = Problem.builder().mentor(11, 1).mentor(12, 1);
        for (long mentee = 1; mentee <= 4; mentee++) {
            int score = mentee <= 2 ? 9_000 : 7_000;
            builder.mentee(mentee).edge(mentee, 11, score).edge(mentee, 12, score);
        }
        Problem problem = builder.build();
        Plan plan = Solver.solve(problem);
        Map<Long, Long> groupOf = Map.of(1L, 7L, 2L, 7L, 3L, 8L, 4L, 8L);
        Equity equity = new Equity(problem, problem, plan, groupOf);

        assertThat(GroupFigures.of(plan.matches(), groupOf))
                .isEqualTo(List.of(new GroupFigures(7, 2, 2, 18_000), new GroupFigures(8, 2, 0, 0)));
        assertThat(equity.cost(10, 2)).hasValue(0);
        assertThat(equity.cost(0, 2)).hasValue(2_000);
    }

    private static Map<Long, Long> groups(Problem problem, Random random) {
        Map<Long, Long> groupOf = new TreeMap<>();
        for (long mentee : problem.mentees()) {
            if (random.nextInt(6) > 0) {
                groupOf.put(mentee, (long) random.nextInt(2));
            }
        }
        return groupOf;
    }

    private static boolean equalised(Problem problem, Map<Long, Long> plan, Map<Long, Long> groupOf, int tolerance) {
        double rate = (double) plan.size() / problem.mentees().length;
        return groupOf.values().stream().distinct().allMatch(group -> {
            List<Long> members = groupOf.keySet().stream()
                    .filter(mentee -> groupOf.get(mentee).equals(group))
                    .toList();
            long matched = members.stream().filter(plan::containsKey).count();
            double margin = tolerance / 100.0;
            return members.size() < 2
                    || matched >= Math.floor(members.size() * (rate - margin) + 1e-9)
                            && matched <= Math.ceil(members.size() * (rate + margin) - 1e-9);
        });
    }
}
