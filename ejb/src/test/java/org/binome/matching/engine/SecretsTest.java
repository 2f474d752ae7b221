package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Everything the engine tells of a round, once with a veto and once with another private hindrance of the same two people. */
class SecretsTest {
    /** Without shared time in the score, a pair can lack time without any other score changing. */
    private static final Settings SETTINGS = Settings.STANDARD.with(new Weights(Map.of(
            Contribution.NEEDS, 50,
            Contribution.PREFERENCES, 20,
            Contribution.SWAP_POTENTIAL, 10,
            Contribution.DISTANCE, 10,
            Contribution.SHARED_TIME, 0,
            Contribution.INTERESTS, 5,
            Contribution.WAITING, 5)));

    @Property(tries = 150)
    @Label("B03 B04 P14 a veto reads in every answer like a ban, an earlier pairing or a lack of common time")
    void vetoReadsLikeOthers(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int mentees,
            @ForAll @IntRange(min = 1, max = 4) int mentors,
            @ForAll @IntRange(max = 5) int one,
            @ForAll @IntRange(max = 3) int other) {
        SmallPool pool = ownTimes(new SmallPool(seed, mentees, mentors));
        Profile mentee = pool.mentees.get(one % mentees);
        Profile mentor = pool.mentors.get(other % mentors);

        Function<Settings, Round> vetoed = settings -> pool.with(settings, vetoing(mentor, mentee));
        Function<Settings, Round> vetoing = settings -> pool.with(settings, vetoing(mentee, mentor));
        Function<Settings, Round> forbidden =
                settings -> pool.round(settings.forbidding(Set.of(new Pair(mentee.person(), mentor.person()))));
        Function<Settings, Round> before = settings -> pool.with(
                settings, mentor.but().earlierPartners(List.of(mentee.person())).build());
        Function<Settings, Round> noTime = settings -> pool.with(settings, without(mentee, other % mentors, mentors));

        List<Object> told = toldToAll(pool, vetoed);
        assertThat(toldToAll(pool, vetoing)).isEqualTo(told);
        assertThat(toldToAll(pool, forbidden)).isEqualTo(told);
        assertThat(toldToAll(pool, before)).isEqualTo(told);
        assertThat(toldToAll(pool, noTime)).isEqualTo(told);
        Map<Long, List<Set<OwnChange>>> toldToOneself =
                toldToOneself(vetoed.apply(SETTINGS).run());
        assertThat(toldToOneself(forbidden.apply(SETTINGS).run())).isEqualTo(toldToOneself);
        assertThat(toldToOneself(before.apply(SETTINGS).run())).isEqualTo(toldToOneself);
    }

    @Property(tries = 150)
    @Label("B04 P14 what would help tells nothing of anybody's preferences, also where points come before people")
    void preferencesDoNotShow(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int mentees,
            @ForAll @IntRange(min = 1, max = 4) int mentors) {
        Settings pointsFirst = SETTINGS.with(new Objective(4_000));
        SmallPool pool = ownTimes(new SmallPool(seed, mentees, mentors));
        Map<Long, List<Set<OwnChange>>> told =
                toldToOneself(pool.round(pointsFirst).run());
        pool.mentors.replaceAll(mentor -> mentor.but()
                .wishes(List.of(pool.mentees.get(0).person()), List.of())
                .build());
        Map<Long, List<Set<OwnChange>>> otherwise =
                toldToOneself(pool.round(pointsFirst).run());

        told.keySet().retainAll(otherwise.keySet());
        told.forEach((mentee, answers) -> assertThat(answers).isEqualTo(otherwise.get(mentee)));
    }

    /** All that reaches the coordinator. */
    private static List<Object> toldToAll(SmallPool pool, Function<Settings, Round> round) {
        Outcome outcome = round.apply(SETTINGS).run();
        List<Object> told = new ArrayList<>();
        told.add(outcome.plan());
        told.add(outcome.overRequested());
        told.add(outcome.bottlenecks(3));
        told.add(outcome.competitions());
        outcome.leftOut().forEach(one -> told.add(List.of(one.mentee(), one.publicReason(), one.eligible())));
        for (Objective other : List.of(Objective.WORST_PAIR_FIRST, new Objective(4_000))) {
            told.add(Comparison.of(outcome, round.apply(SETTINGS.with(other)).run()));
        }
        told.add(outcome.costOfEqualising(
                pool.mentees.stream().collect(Collectors.toMap(Profile::person, one -> one.person() % 2)), 10, 1));
        told.add(Comparison.of(
                Map.of(), outcome.keeping(Set.copyOf(outcome.plan().pairs()))));
        for (Profile mentee : pool.mentees) {
            for (Profile mentor : pool.mentors) {
                told.add(outcome.whyNot(new Pair(mentee.person(), mentor.person())));
            }
        }
        outcome.plan()
                .unmatched()
                .forEach(mentee -> told.add(outcome.unblocking().forCoordinator(mentee)));
        return told;
    }

    private static Map<Long, List<Set<OwnChange>>> toldToOneself(Outcome outcome) {
        return outcome.plan().unmatched().stream()
                .collect(Collectors.toMap(
                        mentee -> mentee,
                        mentee -> outcome.unblocking().forOneself(mentee, ZoneOffset.UTC),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Profile vetoing(Profile one, Profile other) {
        return one.but()
                .wishes(one.wishes().preferred(), List.of(other.person()))
                .build();
    }

    /** Each mentor is free at an hour of their own, each mentee always, nobody has vetoed anybody. */
    private static SmallPool ownTimes(SmallPool pool) {
        List<Profile> mentors = new ArrayList<>();
        for (Profile mentor : pool.mentors) {
            mentors.add(mentor.but()
                    .wishes(mentor.wishes().preferred(), List.of())
                    .week(hour(mentors.size()))
                    .build());
        }
        pool.mentors.clear();
        pool.mentors.addAll(mentors);
        pool.mentees.replaceAll(mentee -> mentee.but()
                .wishes(mentee.wishes().preferred(), List.of())
                .week(WeekSlots.NONE.plus(0, WeekSlots.SLOTS))
                .build());
        return pool;
    }

    /** Free at every mentor's hour but one's, and at one more. */
    private static Profile without(Profile mentee, int mentor, int mentors) {
        WeekSlots week = hour(mentors);
        for (int i = 0; i < mentors; i++) {
            week = i == mentor ? week : week.plus(hour(i));
        }
        return mentee.but().week(week).build();
    }

    private static WeekSlots hour(int mentor) {
        return WeekSlots.NONE.plus(48 * mentor + 20, 2);
    }
}
