package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Starts from two people who may meet and changes one fact at a time. */
class EligibilityTest {
    private static final long SENIOR = 1;
    private static final long JUNIOR = 2;
    private static final long BETWEEN = 3;
    private static final Rules RULES =
            new Rules(Direction.GRADE, 1, true, 2, 60, Set.of(PlaceRule.OTHER_BUSINESS_UNIT));

    private final Map<Blocker, Change> changes = new HashMap<>();

    private record Change(UnaryOperator<ProfileBuilder> mentee, UnaryOperator<ProfileBuilder> mentor) {}

    @TestFactory
    List<DynamicTest> eachAloneBlocks() {
        mentor(Blocker.DIRECTION, junior -> junior.grade(7));
        mentor(Blocker.REPORTING_LINE, junior -> junior.place(place(SENIOR, 0, 20, ReportingLine.NONE)));
        both(
                Blocker.UNDER_DIRECT_REPORT,
                senior -> senior.place(place(0, 0, 10, new ReportingLine(0, 2))),
                junior -> junior.place(place(BETWEEN, 0, 20, new ReportingLine(2, 2))));
        both(
                Blocker.SAME_TEAM,
                senior -> senior.place(place(0, 77, 10, ReportingLine.NONE)),
                junior -> junior.place(place(0, 77, 20, ReportingLine.NONE)));
        mentor(Blocker.CAMPAIGN_RULE, junior -> junior.place(place(0, 0, 10, ReportingLine.NONE)));
        mentor(Blocker.NO_SHARED_SKILL, junior -> junior.skills(List.of(new Offer(5, 3, 0)), List.of()));
        mentor(Blocker.NO_COMMON_LANGUAGE, junior -> junior.languages(List.of("de")));
        mentor(Blocker.NO_CAPACITY, junior -> junior.capacity(0));
        mentor(Blocker.NOT_OPTED_IN, junior -> junior.consented(false));
        mentor(Blocker.NOT_TRAINED, junior -> junior.trained(false));
        mentor(Blocker.PAIRED_BEFORE, junior -> junior.earlierPartners(List.of(SENIOR)));
        mentor(Blocker.NO_COMMON_TIME, junior -> junior.week(WeekSlots.NONE.plus(21, 10)));
        mentor(Blocker.VETO, junior -> junior.wishes(List.of(), List.of(SENIOR)));
        return Arrays.stream(Blocker.values())
                .map(blocker ->
                        DynamicTest.dynamicTest("P19 " + blocker + " alone blocks a pair", () -> blocks(blocker)))
                .toList();
    }

    @Test
    @DisplayName("P19 without any of them the pair is possible")
    void possible() {
        assertThat(blockers(new Eligibility(RULES, List.of()), senior().build(), junior().build()))
                .isEmpty();
    }

    @Test
    @DisplayName("P19 what holds for the mentor holds for the mentee too")
    void bothSides() {
        Eligibility eligibility = new Eligibility(RULES, List.of());

        assertThat(blockers(eligibility, senior().consented(false).build(), junior().build()))
                .containsExactly(Blocker.NOT_OPTED_IN);
        assertThat(blockers(eligibility, senior().trained(false).build(), junior().build()))
                .containsExactly(Blocker.NOT_TRAINED);
        assertThat(blockers(eligibility, senior().minutesLeft(59).build(), junior().build()))
                .containsExactly(Blocker.NO_CAPACITY);
        assertThat(blockers(
                        eligibility, senior().wishes(List.of(), List.of(JUNIOR)).build(), junior().build()))
                .containsExactly(Blocker.VETO);
        assertThat(blockers(
                        eligibility, senior().earlierPartners(List.of(JUNIOR)).build(), junior().build()))
                .containsExactly(Blocker.PAIRED_BEFORE);
    }

    @Test
    @DisplayName("P19 a mentor above the mentee is in the reporting line, one far below works under a direct report")
    void reportingLines() {
        Map<Long, Long> managers = new HashMap<>(Map.of(10L, 9L, 11L, 10L, 12L, 11L, 20L, 9L));
        managers.put(9L, null);
        Map<Long, ReportingLine> lines = ReportingLines.of(managers);

        assertThat(lines.get(9L)).isEqualTo(new ReportingLine(0, 4));
        assertThat(lines.get(9L).above(lines.get(12L))).isTrue();
        assertThat(lines.get(10L).above(lines.get(20L))).isFalse();
        assertThat(lines.get(12L).above(lines.get(9L))).isFalse();
        Eligibility eligibility = new Eligibility(RULES, List.of());
        Profile senior = senior().place(place(11, 0, 10, lines.get(12L))).build();
        Profile above = junior().place(place(0, 0, 20, lines.get(9L))).build();
        assertThat(blockers(eligibility, senior, above)).containsExactly(Blocker.REPORTING_LINE);
    }

    @Test
    @DisplayName("P14 a veto reads as not possible, like other private reasons, and hides behind every public one")
    void vetoIsSecret() {
        assertThat(Blocker.VETO.publicReason()).isEqualTo(PublicReason.NOT_POSSIBLE);
        assertThat(Arrays.stream(Blocker.values()).filter(Blocker::isPrivate)).hasSizeGreaterThan(3);
        Profile vetoing = junior().languages(List.of("de"))
                .wishes(List.of(), List.of(SENIOR))
                .build();

        assertThat(new Eligibility(RULES, List.of()).firstBlocker(senior().build(), vetoing))
                .contains(Blocker.NO_COMMON_LANGUAGE);
    }

    private void blocks(Blocker blocker) {
        List<Pair> forbidden = blocker == Blocker.FORBIDDEN ? List.of(new Pair(SENIOR, JUNIOR)) : List.of();
        Change change = changes.getOrDefault(blocker, new Change(same -> same, same -> same));
        Profile mentee = change.mentee().apply(senior()).build();
        Profile mentor = change.mentor().apply(junior()).build();

        Eligibility eligibility = new Eligibility(RULES, forbidden);

        assertThat(blockers(eligibility, mentee, mentor)).containsExactly(blocker);
        assertThat(eligibility.firstBlocker(mentee, mentor)).contains(blocker);
        assertThat(eligibility.allows(mentee, mentor)).isFalse();
    }

    private static Set<Blocker> blockers(Eligibility eligibility, Profile mentee, Profile mentor) {
        Set<Blocker> found = EnumSet.noneOf(Blocker.class);
        found.addAll(eligibility.blockers(mentee, mentor));
        return found;
    }

    private void mentor(Blocker blocker, UnaryOperator<ProfileBuilder> change) {
        both(blocker, same -> same, change);
    }

    private void both(Blocker blocker, UnaryOperator<ProfileBuilder> mentee, UnaryOperator<ProfileBuilder> mentor) {
        changes.put(blocker, new Change(mentee, mentor));
    }

    private static ProfileBuilder senior() {
        return Profile.of(SENIOR)
                .grade(7)
                .skills(List.of(), List.of(new Need(5, 2)))
                .languages(List.of("fr-FR", "en"))
                .week(WeekSlots.NONE.plus(20, 2))
                .place(place(0, 0, 10, ReportingLine.NONE));
    }

    private static ProfileBuilder junior() {
        return Profile.of(JUNIOR)
                .grade(2)
                .skills(List.of(new Offer(5, 1, 1)), List.of())
                .languages(List.of("fr-CA"))
                .week(WeekSlots.NONE.plus(18, 4))
                .place(place(0, 0, 20, ReportingLine.NONE));
    }

    private static Place place(long manager, long team, long businessUnit, ReportingLine line) {
        return new Place(manager, team, List.of(1L, businessUnit), 0, line);
    }
}
