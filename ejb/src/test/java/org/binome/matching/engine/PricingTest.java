package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PricingTest {
    /** Whatever fits. */
    private static final Share ALL = new Share(Long.MAX_VALUE, 0, 0, 1, 0);

    private static final List<Objective> OBJECTIVES =
            List.of(Objective.PARTICIPATION_FIRST, Objective.SCORE_FIRST, new Objective(4_000), new Objective(0));

    @Property(tries = 400)
    @Label("P15 with few pairs at a time the plan is as good as over all pairs at once, and proven over all")
    void equalsAllPairs(@ForAll long seed) {
        Random random = new Random(seed);
        Crowd crowd = new Crowd(seed);
        RoundPool pool = decided(crowd.pool(OBJECTIVES.get(random.nextInt(OBJECTIVES.size()))), random);
        Share few = new Share(0, random.nextInt(4), random.nextInt(3), 1 + random.nextInt(3), random.nextInt(300));

        Pricing.Solution priced = solve(pool, few);

        Plan all = solve(pool, ALL).plan();
        assertThat(cost(priced.problem(), priced.plan())).isEqualTo(cost(priced.problem(), all));
        if (pool.settings().objective().equals(Objective.PARTICIPATION_FIRST)) {
            assertThat(priced.plan().matches()).hasSameSizeAs(all.matches());
            assertThat(priced.plan().total()).isEqualTo(all.total());
        }
        PairsAfresh facts = new PairsAfresh(pool, new Crew(2), Progress.Stage.CHECKING, Watch.NONE);
        assertThat(Checker.check(priced.problem(), facts, priced.plan())).isEqualTo(Verdict.PROVEN);
    }

    @Test
    @DisplayName(
            "P15 a large round holds few of its pairs, whatever the number of threads, and knows how many there are")
    void holdsFew() {
        Pool people = new Pool(5, 300, 200);
        Share few = new Share(1_000, 6, 2, 4, 50);

        Outcome outcome = round(people, new Crew(1)).run(Watch.NONE, few, Optional.empty());

        Outcome all = new Round(Settings.STANDARD, people.mentees, people.mentors).run();
        assertThat(outcome.plan().total()).isEqualTo(all.plan().total());
        assertThat(outcome.plan().matches()).hasSameSizeAs(all.plan().matches());
        assertThat(outcome.eligiblePairs())
                .isEqualTo(all.problem().edges())
                .isGreaterThan(outcome.problem().edges());
        assertThat(round(people, new Crew(4))
                        .run(Watch.NONE, few, Optional.empty())
                        .plan())
                .isEqualTo(outcome.plan());
    }

    @Test
    @DisplayName("P17 a pin of somebody unknown, or two of one mentee, are refused")
    void wrongPins() {
        Pool people = new Pool(5, 20, 20);
        Set<Pair> unknown = Set.of(new Pair(999, 25));
        Set<Pair> twice = Set.of(new Pair(1, 25), new Pair(1, 26));

        for (Set<Pair> pins : List.of(unknown, twice)) {
            Round round = new Round(Settings.STANDARD.pinning(pins), people.mentees, people.mentors);
            assertThatThrownBy(round::run).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> round.run(Watch.NONE, new Share(0, 1, 1, 1, 0), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Round round(Pool people, Crew crew) {
        return new Round(Settings.STANDARD, people.mentees, people.mentors, crew);
    }

    private static Pricing.Solution solve(RoundPool pool, Share share) {
        return new Pricing(pool, new Crew(2), share, Watch.NONE).solve(Optional.empty());
    }

    /** The same pool with some possible pairs pinned. */
    private static RoundPool decided(RoundPool pool, Random random) {
        Set<Pair> pins = new HashSet<>();
        Set<Long> mentors = new HashSet<>();
        solve(pool, ALL).problem().forEach((mentee, mentor, score) -> {
            boolean other = pins.stream().noneMatch(pin -> pin.mentee() == mentee);
            if (other && random.nextInt(30) == 0 && mentors.add(mentor)) {
                pins.add(new Pair(mentee, mentor));
            }
        });
        return new RoundPool(pool.settings().pinning(pins), List.of(pool.mentees()), List.of(pool.mentors()));
    }

    private static long cost(Problem problem, Plan plan) {
        long matched = plan.matches().size();
        return (long) Score.MAX * matched - plan.total() + problem.penalty() * (problem.mentees().length - matched);
    }
}
