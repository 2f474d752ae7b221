package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final Crew THREE = new Crew(3);

    @Property(tries = 400)
    @Label("P15 the bitmaps find exactly the pairs and scores that asking everybody about everybody finds")
    void equalsBruteForce(@ForAll long seed) {
        Crowd crowd = new Crowd(seed);

        int[][] found = candidates(crowd, THREE).all(Watch.NONE);

        assertThat(found).isDeepEqualTo(bruteForce(crowd));
        assertThat(candidates(crowd, THREE).count(Watch.NONE))
                .isEqualTo(Arrays.stream(found).mapToInt(row -> row.length).sum());
    }

    @Property(tries = 400)
    @Label("P15 the best at some prices are those that sorting all pairs would give")
    void bestAtPrices(@ForAll long seed) {
        Crowd crowd = new Crowd(seed);
        Random random = new Random(seed);
        int most = 1 + random.nextInt(12);
        long[] mentees = random.longs(crowd.mentees.length, -100, 40_000).toArray();
        long[] mentors = random.longs(crowd.mentors.length, -25_000, 1)
                .map(price -> random.nextBoolean() ? 0 : price)
                .toArray();

        int[][] found = candidates(crowd, THREE).best(most, mentees, new MentorPrices(mentors), Watch.NONE);

        int[][] all = bruteForce(crowd);
        for (int i = 0; i < all.length; i++) {
            long price = mentees[i];
            assertThat(found[i])
                    .containsExactly(Arrays.stream(all[i])
                            .boxed()
                            .filter(pair -> cost(pair) - mentors[mentor(pair)] < price)
                            .sorted((one, two) -> Arrays.compare(
                                    new long[] {cost(one) - mentors[mentor(one)], mentor(one)},
                                    new long[] {cost(two) - mentors[mentor(two)], mentor(two)}))
                            .limit(most)
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
    }

    @Test
    @DisplayName("P19 each of the fourteen constraints alone keeps somebody away in the crowds of these tests")
    void everyConstraintCounts() {
        Set<Blocker> alone = EnumSet.noneOf(Blocker.class);
        for (long seed = 0; seed < 100; seed++) {
            Crowd crowd = new Crowd(seed);
            Eligibility eligibility = new Eligibility(crowd.settings.rules(), crowd.settings.forbidden());
            for (Profile mentee : crowd.mentees) {
                for (Profile mentor : crowd.mentors) {
                    Set<Blocker> blockers = eligibility.blockers(mentee, mentor);
                    alone.addAll(blockers.size() == 1 ? blockers : Set.of());
                }
            }
        }

        assertThat(alone).containsExactlyInAnyOrder(Blocker.values());
    }

    @Test
    @DisplayName("P15 the number of threads changes nothing; progress ends at the end; a cancelled search stops")
    void threads() {
        Pool pool = new Pool(3, 700, 300);
        List<String> told = new ArrayList<>();
        Watch listening = new Watch((stage, done, of) -> told.add(stage + " " + done + " of " + of), () -> false);

        int[][] alone = candidates(pool, new Crew(1)).all(Watch.NONE);

        assertThat(candidates(pool, new Crew(2)).all(Watch.NONE)).isDeepEqualTo(alone);
        assertThat(candidates(pool, new Crew(7)).all(listening)).isDeepEqualTo(alone);
        assertThat(told).endsWith("SCORING 44 of 44");
        assertThatThrownBy(() -> candidates(pool, THREE).all(new Watch(Progress.SILENT, () -> true)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    @DisplayName("P15 what goes wrong in a helping thread reaches the caller")
    void failure() {
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() -> THREE.each(10_000, Progress.Stage.SCORING, Watch.NONE, () -> i -> {
                    while (Thread.currentThread() == caller && !Thread.interrupted()) {
                        Thread.onSpinWait();
                    }
                    caller.interrupt();
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    private static Candidates candidates(Crowd crowd, Crew crew) {
        return new Candidates(crowd.pool(), crew);
    }

    private static Candidates candidates(Pool pool, Crew crew) {
        return new Candidates(new RoundPool(Settings.STANDARD, pool.mentees, pool.mentors), crew);
    }

    private static int[][] bruteForce(Crowd crowd) {
        Eligibility eligibility = new Eligibility(crowd.settings.rules(), crowd.settings.forbidden());
        Scoring scoring = new Scoring(crowd.settings.weights());
        int[][] rows = new int[crowd.mentees.length][];
        for (int i = 0; i < rows.length; i++) {
            List<Integer> row = new ArrayList<>();
            for (int j = 0; j < crowd.mentors.length; j++) {
                if (eligibility.allows(crowd.mentees[i], crowd.mentors[j])) {
                    int cost = Score.MAX - scoring.total(crowd.mentees[i], crowd.mentors[j]);
                    row.add(cost << Rows.MENTOR_BITS | j);
                }
            }
            rows[i] = row.stream().mapToInt(Integer::intValue).toArray();
        }
        return rows;
    }

    private static int cost(int pair) {
        return pair >> Rows.MENTOR_BITS;
    }

    private static int mentor(int pair) {
        return pair & Rows.MENTOR;
    }
}
