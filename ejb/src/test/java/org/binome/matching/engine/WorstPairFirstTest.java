package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorstPairFirstTest {
    @Property(tries = 500)
    @Label("P16 most people, then the best worst pair, then the greatest total, by trying all plans")
    void best(@ForAll long seed) {
        Tiny tiny = Tiny.random(seed, Objective.WORST_PAIR_FIRST);
        Map<Long, Long> expected = tiny.plans().stream()
                .max(Comparator.<Map<Long, Long>>comparingInt(Map::size)
                        .thenComparingInt(tiny::worst)
                        .thenComparingLong(tiny::total))
                .orElseThrow();

        Floor floor = WorstPairFirst.of(tiny.problem(), tiny.problem(), Watch.NONE);

        Map<Long, Long> plan = Tiny.mentors(floor.best());
        assertThat(plan).hasSameSizeAs(expected);
        assertThat(tiny.worst(plan)).isEqualTo(tiny.worst(expected));
        assertThat(tiny.total(plan)).isEqualTo(tiny.total(expected));
        assertThat(floor.check(tiny.problem(), tiny.problem())).isEqualTo(Verdict.PROVEN);
    }

    @Property(tries = 300)
    @Label("B01 a floor that is too low or too high, or a proof without its other half, is refused")
    void refused(@ForAll long seed) {
        Tiny tiny = Tiny.random(seed, Objective.WORST_PAIR_FIRST);
        Problem problem = tiny.problem();
        Floor floor = WorstPairFirst.of(problem, problem, Watch.NONE);
        if (floor.above().isPresent()) {
            Floor alone = new Floor(floor.least(), floor.most(), floor.best(), Optional.empty());
            Floor higher =
                    new Floor(floor.least() + 1, floor.most(), floor.above().get(), floor.above());
            assertThat(alone.check(problem, problem).proven()).isFalse();
            assertThat(higher.check(problem, problem).proven()).isFalse();
        }
        if (floor.least() > 0 && floor.most().matches().size() > problem.pins().size()) {
            int lower = floor.least() - 1;
            Plan below = Solver.solve(WorstPairFirst.above(problem, problem, lower));
            Floor low = new Floor(lower, floor.most(), below, Optional.of(floor.best()));
            assertThat(low.check(problem, problem).flaw()).contains(Flaw.FLOOR_NOT_GREATEST);
        }
    }

    @Test
    @DisplayName("P16 B12 a round may put the worst pair first, tells its floor, and why a pair lies below it")
    void round() {
        Pool pool = new Pool(11, 120, 60);
        Outcome usual = new Round(Settings.STANDARD, pool.mentees, pool.mentors).run();
        Outcome worstFirst =
                new Round(Settings.STANDARD.with(Objective.WORST_PAIR_FIRST), pool.mentees, pool.mentors).run();

        Comparison comparison = Comparison.of(usual, worstFirst);

        int floor = worstFirst.floor().orElseThrow().least();
        assertThat(comparison.after().people()).isEqualTo(comparison.before().people());
        assertThat(comparison.after().worst())
                .isEqualTo(floor)
                .isGreaterThan(comparison.before().worst());
        assertThat(comparison.after().total()).isLessThan(comparison.before().total());
        assertThat(comparison.changes()).isNotEmpty();
        Pair low = usual.plan().matches().stream()
                .filter(match -> match.score() < floor)
                .map(Match::pair)
                .findFirst()
                .orElseThrow();
        assertThat(worstFirst.whyNot(low).blocker()).contains(PublicReason.LOW_SCORE);
    }
}
