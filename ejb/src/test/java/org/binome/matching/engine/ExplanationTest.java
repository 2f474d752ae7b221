package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class ExplanationTest {
    @Property(tries = 400)
    @Label("B03 the loss of a forced pair, by one shortest path, is what solving again with the pair pinned gives")
    void lossIsThatOfSolvingAgain(@ForAll long seed, @ForAll Instance.Shape shape, @ForAll boolean decided) {
        Problem problem = Instance.random(seed, shape, decided).problem();
        Plan plan = Solver.solve(problem);
        Explanation explanation = new Explanation(problem, plan);

        for (Pair pair : pairs(problem)) {
            Optional<Loss> loss = explanation.lossIfForced(pair);
            if (hasOpenPlace(problem, pair)) {
                Loss again = Loss.between(plan, Solver.solve(problem.pinning(pair)));
                assertThat(cost(problem, loss.orElseThrow())).isEqualTo(cost(problem, again));
                if (problem.objective().equals(Objective.PARTICIPATION_FIRST)) {
                    assertThat(loss).contains(again);
                }
            } else {
                assertThat(loss).isEmpty();
            }
        }
    }

    private static List<Pair> pairs(Problem problem) {
        List<Pair> pairs = new ArrayList<>();
        problem.forEach((mentee, mentor, score) -> pairs.add(new Pair(mentee, mentor)));
        return pairs;
    }

    private static boolean hasOpenPlace(Problem problem, Pair pair) {
        long decided = problem.pins().entrySet().stream()
                .filter(pin -> pin.getValue() == pair.mentor() && pin.getKey() != pair.mentee())
                .count();
        return decided < problem.capacity(pair.mentor());
    }

    /** With a penalty several plans may be as good with other figures; what must agree is the cost. */
    private static long cost(Problem problem, Loss loss) {
        return (problem.penalty() - Score.MAX) * loss.people() + loss.total();
    }
}
