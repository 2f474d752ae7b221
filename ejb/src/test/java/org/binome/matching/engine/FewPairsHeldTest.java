package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Answers rest on all eligible pairs, however few were held to find the plan. */
class FewPairsHeldTest {
    private static final Share FEW = new Share(0, 1, 0, 1, 0);

    @Property(tries = 60)
    @Label(
            "B03 B04 the loss of a pair, what unblocks somebody and what lacks do not depend on how many pairs were held")
    void sameAnswers(@ForAll long seed) {
        SmallPool pool = new SmallPool(seed, 9, 5);
        Outcome few = pool.round().run(Watch.NONE, FEW, Optional.empty());
        Outcome all = pool.round().run();

        for (Profile mentee : pool.mentees) {
            for (Profile mentor : pool.mentors) {
                Pair pair = new Pair(mentee.person(), mentor.person());
                if (few.plan().pairs().contains(pair) == all.plan().pairs().contains(pair)) {
                    assertThat(few.whyNot(pair)).isEqualTo(all.whyNot(pair));
                }
            }
        }
        for (Profile mentor : pool.mentors) {
            assertThat(few.lossByOneMorePlace(mentor.person())).isEqualTo(all.lossByOneMorePlace(mentor.person()));
        }
        assertThat(few.bottlenecks(3).stream().mapToInt(Bottleneck::people).findFirst())
                .isEqualTo(
                        all.bottlenecks(3).stream().mapToInt(Bottleneck::people).findFirst());
        Set<Long> both = Set.copyOf(all.plan().unmatched());
        List<Long> left = few.plan().unmatched().stream().filter(both::contains).toList();
        for (long mentee : left) {
            assertThat(few.unblocking().forCoordinator(mentee))
                    .isEqualTo(all.unblocking().forCoordinator(mentee));
        }
    }
}
