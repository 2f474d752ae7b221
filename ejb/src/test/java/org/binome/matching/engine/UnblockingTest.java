package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnblockingTest {
    private static final Settings TRAINED =
            Settings.STANDARD.with(new Rules(Direction.GRADE, 1, true, 2, 60, Set.of()));

    @Property(tries = 120)
    @Label("B04 no smaller set of own changes brings a match than the one found, by trying them all")
    void smallest(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int mentees,
            @ForAll @IntRange(min = 1, max = 4) int mentors) {
        SmallPool pool = new SmallPool(seed, mentees, mentors);
        Outcome outcome = pool.round(TRAINED).run();
        Unblocking unblocking = outcome.unblocking();

        for (long mentee : outcome.plan().unmatched()) {
            List<Set<OwnChange>> found = unblocking.forOneself(mentee, ZoneOffset.UTC);
            OptionalInt least = leastByTrying(pool, outcome, mentee);
            assertThat(found.isEmpty()).isEqualTo(least.isEmpty());
            assertThat(found).allSatisfy(set -> {
                assertThat(set).hasSize(least.orElseThrow());
                assertThat(matches(pool, outcome, mentee, set)).isTrue();
            });
        }
    }

    @Test
    @DisplayName("B04 a language, a half-day and a need, each alone, is what somebody lacks")
    void oneOfEach() {
        assertThat(changes(mentee().languages(List.of("fr")))).containsExactly(Set.of(new OwnChange.Speak("de")));
        assertThat(changes(mentee().skills(List.of(), List.of(new Need(2, 3)))))
                .containsExactly(Set.of(new OwnChange.Learn(1)));
        assertThat(changes(mentee().week(WeekSlots.NONE)))
                .containsExactly(Set.of(
                        new OwnChange.Meet(java.time.DayOfWeek.MONDAY, OwnChange.HalfDay.MORNING, ZoneOffset.UTC)));
    }

    @Test
    @DisplayName("B04 the coordinator hears of no half-day, so a lack of common time reads like a veto")
    void coordinatorHearsNothingPrivate() {
        Outcome outcome = round(mentee().week(WeekSlots.NONE).build()).run();

        assertThat(outcome.unblocking().forCoordinator(1)).isEmpty();
    }

    @Test
    @DisplayName("B04 nothing of one's own helps when the places are short, and nobody is told to take another's")
    void placesShort() {
        Profile other = mentee().build();
        Outcome outcome = new Round(
                        Settings.STANDARD,
                        List.of(
                                other,
                                Profile.of(2).grade(5).languages(List.of("de")).build()),
                        List.of(mentor()))
                .run();

        assertThat(outcome.unblocking().forOneself(2, ZoneOffset.UTC)).isEmpty();
        assertThatThrownBy(() -> outcome.unblocking().forCoordinator(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Set<OwnChange>> changes(ProfileBuilder mentee) {
        return round(mentee.build()).run().unblocking().forOneself(1, ZoneOffset.UTC);
    }

    private static Round round(Profile mentee) {
        return new Round(Settings.STANDARD, List.of(mentee), List.of(mentor()));
    }

    private static ProfileBuilder mentee() {
        return Profile.of(1)
                .grade(5)
                .skills(List.of(), List.of(new Need(1, 3)))
                .languages(List.of("de"))
                .week(mondayMorning());
    }

    private static Profile mentor() {
        return Profile.of(101)
                .skills(List.of(new Offer(1, 3, 3)), List.of())
                .languages(List.of("de"))
                .week(mondayMorning())
                .build();
    }

    private static WeekSlots mondayMorning() {
        return WeekSlots.NONE.plus(18, 4);
    }

    private static OptionalInt leastByTrying(SmallPool pool, Outcome outcome, long mentee) {
        List<OwnChange> menu = ChangeMenu.of(pool.mentees.get((int) mentee - 1), pool.round(TRAINED), ZoneOffset.UTC);
        for (int size = 1; size <= Unblocking.MOST_CHANGES; size++) {
            for (Set<OwnChange> set : subsets(menu, size)) {
                if (matches(pool, outcome, mentee, set)) {
                    return OptionalInt.of(size);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean matches(SmallPool pool, Outcome outcome, long mentee, Set<OwnChange> changes) {
        Profile changed = pool.mentees.get((int) mentee - 1);
        for (OwnChange change : changes) {
            changed = change.in(changed);
        }
        Plan again = pool.with(TRAINED, changed).run().plan();
        return !again.unmatched().contains(mentee)
                && again.matches().size() > outcome.plan().matches().size();
    }

    private static List<Set<OwnChange>> subsets(List<OwnChange> menu, int size) {
        if (size == 0) {
            return List.of(Set.of());
        }
        List<Set<OwnChange>> subsets = new ArrayList<>();
        for (int i = 0; i < menu.size(); i++) {
            for (Set<OwnChange> rest : subsets(menu.subList(i + 1, menu.size()), size - 1)) {
                Set<OwnChange> subset = new HashSet<>(rest);
                subset.add(menu.get(i));
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
