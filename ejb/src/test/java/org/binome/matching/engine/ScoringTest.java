package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoringTest {
    @Property(tries = 200)
    @Label("B02 the contributions sum exactly to the score, for any people and any weights")
    void sumsExactly(@ForAll long seed) {
        Pool pool = new Pool(seed, 4, 4);
        Weights weights = random(new Random(seed));
        Scoring scoring = new Scoring(weights);
        for (Profile mentee : pool.mentees) {
            for (Profile mentor : pool.mentors) {
                Score score = scoring.score(mentee, mentor);

                assertThat(score.total())
                        .isEqualTo(scoring.total(mentee, mentor))
                        .isBetween(0, Score.MAX);
                assertThat(score.parts())
                        .allSatisfy((part, points) -> assertThat(points).isBetween(0, 100 * weights.of(part)));
            }
        }
    }

    @Test
    @DisplayName("B02 two people who fit in everything score 10 000, two with nothing in common 0")
    void bounds() {
        WeekSlots ample = WeekSlots.NONE.plus(0, 8);
        Profile mentee = Profile.of(1)
                .skills(List.of(new Offer(2, 3, 3)), List.of(new Need(1, 3)))
                .place(new Place(0, 0, List.of(1L), 1, ReportingLine.NONE))
                .week(ample)
                .wishes(List.of(2L), List.of())
                .interests(List.of("Chess", "choir", "cycling"))
                .waitingRounds(3)
                .build();
        Profile mentor = Profile.of(2)
                .skills(List.of(new Offer(1, 3, 3)), List.of(new Need(2, 1)))
                .place(new Place(0, 0, List.of(2L), 2, ReportingLine.NONE))
                .week(ample)
                .wishes(List.of(1L), List.of())
                .interests(List.of("chess", "choir", "cycling"))
                .build();
        Scoring scoring = new Scoring(Weights.STANDARD);

        assertThat(scoring.total(mentee, mentor)).isEqualTo(10_000);
        assertThat(scoring.total(Profile.of(3).build(), Profile.of(4).build())).isZero();
    }

    @Test
    @DisplayName("P07 the wish to teach counts more than the level")
    void wishCountsMore() {
        assertThat(new Offer(1, 1, 3).worth()).isGreaterThan(new Offer(1, 3, 1).worth());
        assertThat(new Offer(1, 3, 0).worth()).isZero();
    }

    @Test
    @DisplayName("P18 weights must be whole, complete, not negative and sum to 100")
    void weights() {
        Map<Contribution, Integer> wrong = new EnumMap<>(Weights.STANDARD.percent());
        wrong.put(Contribution.NEEDS, 41);
        Map<Contribution, Integer> negative = new EnumMap<>(Weights.STANDARD.percent());
        negative.put(Contribution.NEEDS, -10);
        negative.put(Contribution.PREFERENCES, 70);

        assertThatThrownBy(() -> new Weights(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(negative)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(Map.of(Contribution.NEEDS, 100)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("P19 common time is real time: Monday 9 h in Paris is Monday 8 h in UTC, and a week wraps round")
    void timeZones() {
        WeekSlots paris =
                WeekSlots.NONE.plus(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(11, 0), ZoneOffset.ofHours(1));
        WeekSlots montreal =
                WeekSlots.NONE.plus(DayOfWeek.SUNDAY, LocalTime.of(21, 0), LocalTime.of(23, 0), ZoneOffset.ofHours(-5));
        WeekSlots chatham = WeekSlots.NONE.plus(
                DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(9, 0), ZoneOffset.ofHoursMinutes(12, 45));

        assertThat(paris).isEqualTo(WeekSlots.NONE.plus(16, 4));
        assertThat(montreal).isEqualTo(WeekSlots.NONE.plus(4, 4));
        assertThat(chatham.count()).isEqualTo(1);
        assertThat(paris.common(WeekSlots.NONE.plus(18, 48))).isEqualTo(2);
    }

    static Weights only(Contribution contribution) {
        Map<Contribution, Integer> percent = new EnumMap<>(Contribution.class);
        for (Contribution each : Contribution.values()) {
            percent.put(each, each == contribution ? 100 : 0);
        }
        return new Weights(percent);
    }

    private static Weights random(Random random) {
        Map<Contribution, Integer> percent = new EnumMap<>(Contribution.class);
        for (Contribution each : Contribution.values()) {
            percent.put(each, 0);
        }
        for (int i = 0; i < 100; i++) {
            percent.merge(Contribution.values()[random.nextInt(percent.size())], 1, Integer::sum);
        }
        return new Weights(percent);
    }
}
