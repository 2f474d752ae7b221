package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final long SOUGHT = 5;
    private static final long OTHER = 6;
    private static final int JUNIOR_GRADE = 1;
    private static final int SENIOR_GRADE = 5;

    @Test
    @DisplayName("P15 nobody shares what is sought: said only when that is true of everybody")
    void nobodyShares() {
        assertThat(reason(mentor(2, JUNIOR_GRADE, OTHER))).isEqualTo(Blocker.NO_SHARED_SKILL);
        assertThat(reason()).isEqualTo(Blocker.NO_SHARED_SKILL);
    }

    @Test
    @DisplayName(
            "P15 where somebody shares it, the reason is what keeps that one away, however many share other things")
    void somebodyShares() {
        assertThat(reason(
                        mentor(2, JUNIOR_GRADE, OTHER),
                        mentor(3, JUNIOR_GRADE, OTHER),
                        mentor(4, SENIOR_GRADE, SOUGHT)))
                .isEqualTo(Blocker.DIRECTION);
    }

    @Test
    @DisplayName(
            "B04 P14 one veto in place of one lack of time changes no word, also where a public reason is as frequent")
    void vetoCountsWithOtherPrivateReasons() {
        Profile german =
                mentor(2, JUNIOR_GRADE, SOUGHT).but().languages(List.of("de")).build();
        Profile busy =
                mentor(3, JUNIOR_GRADE, SOUGHT).but().week(WeekSlots.NONE).build();
        Profile busyToo =
                mentor(4, JUNIOR_GRADE, SOUGHT).but().week(WeekSlots.NONE).build();
        Profile vetoing = mentor(4, JUNIOR_GRADE, SOUGHT)
                .but()
                .wishes(List.of(), List.of(1L))
                .build();

        assertThat(reason(german, busy, vetoing).publicReason())
                .isEqualTo(reason(german, busy, busyToo).publicReason())
                .isEqualTo(PublicReason.NOT_POSSIBLE);
    }

    private static Blocker reason(Profile... mentors) {
        Profile mentee = person(1, SENIOR_GRADE)
                .skills(List.of(), List.of(new Need(SOUGHT, 1)))
                .build();
        return new Round(Settings.STANDARD, List.of(mentee), List.of(mentors))
                .diagnose(mentee.person())
                .reason();
    }

    private static Profile mentor(long id, int grade, long skill) {
        return person(id, grade)
                .skills(List.of(new Offer(skill, 3, 2)), List.of())
                .capacity(1)
                .build();
    }

    private static ProfileBuilder person(long id, int grade) {
        return Profile.of(id)
                .grade(grade)
                .consented(true)
                .languages(List.of("en"))
                .week(WeekSlots.NONE.plus(20, 20))
                .place(new Place(0, id, List.of(id), 1, ReportingLine.NONE))
                .minutesLeft(180);
    }
}
