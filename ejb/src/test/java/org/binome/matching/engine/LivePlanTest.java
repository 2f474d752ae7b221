package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LivePlanTest {
    private static final int CHANGES = 12;

    @Property(tries = 10_000)
    @Label("B11 after each departure and each arrival the plan is still proven, and as good as one made afresh")
    void comingAndGoing(@ForAll long seed, @ForAll Instance.Shape shape) {
        Instance instance = Instance.random(seed, shape, false);
        Crowd crowd = new Crowd(instance, new Random(seed));
        Problem start = crowd.problem();
        LivePlan live = new LivePlan(start, Solver.solve(start));
        for (int i = 0; i < CHANGES; i++) {
            crowd.change(live);
            Problem now = crowd.problem();
            Plan plan = live.plan();
            assertThat(live.problem().edges()).isEqualTo(now.edges());
            assertThat(Checker.check(now, plan)).isEqualTo(Verdict.PROVEN);
            if (now.objective().equals(Objective.PARTICIPATION_FIRST)) {
                assertThat(plan.total()).isEqualTo(Solver.solve(now).total());
            }
        }
    }

    @Property(tries = 10_000)
    @Label("B11 a changed problem solved from the earlier plan is proven, and its plan is as good as one made afresh")
    void again(@ForAll long seed, @ForAll Instance.Shape shape) {
        Crowd crowd = new Crowd(Instance.random(seed, shape, false), new Random(seed));
        Plan before = Solver.solve(crowd.problem());
        for (int i = 0; i < 3; i++) {
            crowd.change();
        }
        Problem changed = crowd.problem();

        Plan plan = Solver.again(changed, Start.from(before), Watch.NONE);

        assertThat(Checker.check(changed, plan)).isEqualTo(Verdict.PROVEN);
        assertThat(cost(changed, plan)).isEqualTo(cost(changed, Solver.solve(changed)));
    }

    @Test
    @DisplayName("B11 who leaves changes only the chain that must move")
    void smallChange() {
        Problem problem = Problem.builder()
                .mentee(1)
                .mentee(2)
                .mentee(3)
                .mentor(11, 1)
                .mentor(12, 1)
                .edge(1, 11, 9_000)
                .edge(2, 12, 9_000)
                .edge(3, 12, 1_000)
                .edge(3, 11, 500)
                .build();
        LivePlan live = new LivePlan(problem, Solver.solve(problem));
        assertThat(live.mentorOf(3)).isEmpty();

        live.menteeLeaves(2);

        assertThat(live.mentorOf(1)).hasValue(11);
        assertThat(live.mentorOf(3)).hasValue(12);
    }

    @Test
    @DisplayName("B11 who is not there cannot leave, who is there cannot join")
    void nonsense() {
        Problem problem =
                Problem.builder().mentee(1).mentor(11, 1).edge(1, 11, 5).build();
        LivePlan live = new LivePlan(problem, Solver.solve(problem));

        assertThatThrownBy(() -> live.menteeLeaves(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> live.mentorLeaves(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> live.menteeJoins(1, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> live.mentorJoins(11, 1, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static long cost(Problem problem, Plan plan) {
        return problem.penalty() * plan.unmatched().size()
                + 10_000L * plan.matches().size()
                - plan.total();
    }

    /** People who come and go, told both to a live plan and as a problem. */
    private static final class Crowd {
        private final Random random;
        private final Objective objective;
        private final List<Long> mentees;
        private final Map<Long, Integer> mentors;
        private final Map<Pair, Integer> scores = new TreeMap<>();
        private long nextPerson = 1_000;

        Crowd(Instance instance, Random random) {
            this.random = random;
            objective = instance.objective();
            mentees = new ArrayList<>(instance.mentees());
            mentors = new TreeMap<>(instance.mentors());
            instance.edges().forEach(edge -> scores.put(edge.pair(), edge.score()));
        }

        void change(LivePlan live) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (!mentees.isEmpty()) {
                        live.menteeLeaves(leaving());
                    }
                }
                case 1 -> {
                    if (!mentors.isEmpty()) {
                        live.mentorLeaves(closing());
                    }
                }
                case 2 -> {
                    Map<Long, Integer> eligible = joining();
                    live.menteeJoins(nextPerson++, eligible);
                }
                default -> {
                    Map<Long, Integer> eligible = opening();
                    live.mentorJoins(nextPerson, mentors.get(nextPerson++), eligible);
                }
            }
        }

        void change() {
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (!mentees.isEmpty()) {
                        leaving();
                    }
                }
                case 1 -> {
                    if (!mentors.isEmpty()) {
                        closing();
                    }
                }
                case 2 -> {
                    joining();
                    nextPerson++;
                }
                default -> {
                    opening();
                    nextPerson++;
                }
            }
        }

        private long leaving() {
            long gone = mentees.remove(random.nextInt(mentees.size()));
            scores.keySet().removeIf(pair -> pair.mentee() == gone);
            return gone;
        }

        private long closing() {
            long gone = List.copyOf(mentors.keySet()).get(random.nextInt(mentors.size()));
            mentors.remove(gone);
            scores.keySet().removeIf(pair -> pair.mentor() == gone);
            return gone;
        }

        private Map<Long, Integer> joining() {
            Map<Long, Integer> eligible = new TreeMap<>();
            mentors.keySet().stream()
                    .filter(any -> random.nextBoolean())
                    .forEach(mentor -> eligible.put(mentor, random.nextInt(10_001)));
            mentees.add(nextPerson);
            eligible.forEach((mentor, score) -> scores.put(new Pair(nextPerson, mentor), score));
            return eligible;
        }

        private Map<Long, Integer> opening() {
            Map<Long, Integer> eligible = new TreeMap<>();
            mentees.stream()
                    .filter(any -> random.nextBoolean())
                    .forEach(mentee -> eligible.put(mentee, random.nextInt(10_001)));
            mentors.put(nextPerson, random.nextInt(4));
            eligible.forEach((mentee, score) -> scores.put(new Pair(mentee, nextPerson), score));
            return eligible;
        }

        Problem problem() {
            ProblemBuilder problem = Problem.builder().objective(objective);
            mentees.forEach(problem::mentee);
            mentors.forEach(problem::mentor);
            scores.forEach((pair, score) -> problem.edge(pair.mentee(), pair.mentor(), score));
            return problem.build();
        }
    }
}
