package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShortageTest {
    @Property(tries = 120)
    @Label("B03 so many mentors more match exactly so many people more, and no other kind of mentor matches more")
    void bottlenecks(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 9) int mentees,
            @ForAll @IntRange(min = 1, max = 4) int mentors) {
        SmallPool pool = new SmallPool(seed, mentees, mentors);
        Outcome outcome = pool.round().run();

        List<Profile> more = new ArrayList<>(pool.mentors);
        int matched = outcome.plan().matches().size();
        for (Bottleneck one : outcome.bottlenecks(3)) {
            for (long skill : SmallPool.SKILLS) {
                for (String language : SmallPool.LANGUAGES) {
                    List<Profile> others = new ArrayList<>(more);
                    others.addAll(newcomers(mentees, 1, skill, language, more.size()));
                    assertThat(matched(pool, others) - matched).isLessThanOrEqualTo(one.people());
                }
            }
            List<Profile> tooFew = new ArrayList<>(more);
            tooFew.addAll(newcomers(one.mentors() - 1, one.places(), one.skill(), one.language(), more.size()));
            more.addAll(newcomers(one.mentors(), one.places(), one.skill(), one.language(), more.size()));
            assertThat(matched(pool, tooFew)).isLessThan(matched + one.people());
            assertThat(matched(pool, more)).isEqualTo(matched + one.people());
            matched += one.people();
        }
    }

    @Property(tries = 300)
    @Label(
            "B03 whoever competes for too few places has no other mentor, and the groups explain everybody who could have one")
    void competitions(@ForAll long seed, @ForAll Instance.Shape shape) {
        Problem problem = Instance.random(seed, shape, false).problem().aiming(Objective.PARTICIPATION_FIRST);
        Plan plan = Solver.solve(problem);

        List<Competition> groups = Competitions.of(new Moves(problem, problem, plan));

        Set<Long> hopeless = new HashSet<>(plan.unmatched());
        problem.forEach((mentee, mentor, score) -> {
            if (problem.capacity(mentor) > 0) {
                hopeless.remove(mentee);
            }
        });
        assertThat(groups.stream().mapToInt(Competition::tooFew).sum() + hopeless.size())
                .isEqualTo(plan.unmatched().size());
        problem.forEach((mentee, mentor, score) -> assertThat(groups)
                .allMatch(group -> problem.capacity(mentor) == 0
                        || !group.mentees().contains(mentee)
                        || group.mentors().contains(mentor)));
        assertThat(groups)
                .allMatch(group ->
                        group.mentors().stream().mapToInt(problem::capacity).sum() == group.places());
    }

    @Test
    @DisplayName("B03 three more mentors for a skill in French would match five more people")
    void inWords() {
        List<Profile> mentees = new ArrayList<>();
        for (long person = 1; person <= 6; person++) {
            mentees.add(Profile.of(person)
                    .grade(5)
                    .skills(List.of(), List.of(new Need(7, 3)))
                    .languages(List.of("fr"))
                    .week(WeekSlots.NONE.plus(18, 8))
                    .build());
        }
        Outcome outcome =
                new Round(Settings.STANDARD, mentees, List.of(mentor(101, 7, "fr", 1), mentor(102, 7, "de", 3))).run();

        assertThat(outcome.bottlenecks(5)).containsExactly(new Bottleneck(7, "fr", 3, 2, 5));
        assertThat(outcome.competitions())
                .containsExactly(new Competition(List.of(1L, 2L, 3L, 4L, 5L, 6L), List.of(101L), 1));
    }

    private static Profile mentor(long person, long skill, String language, int places) {
        return Profile.of(person)
                .capacity(places)
                .skills(List.of(new Offer(skill, 3, 3)), List.of())
                .languages(List.of(language))
                .week(WeekSlots.NONE.plus(0, WeekSlots.SLOTS))
                .tenureDays(0)
                .build();
    }

    private static List<Profile> newcomers(int count, int places, long skill, String language, int known) {
        List<Profile> newcomers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            newcomers.add(mentor(1_000 + known + i, skill, language, places));
        }
        return newcomers;
    }

    private static int matched(SmallPool pool, List<Profile> mentors) {
        return new Round(Settings.STANDARD, pool.mentees, mentors)
                .run()
                .plan()
                .matches()
                .size();
    }
}
