package org.binome.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.binome.programme.entity.CampaignFixture.CLOSES;
import static org.binome.programme.entity.CampaignFixture.MATCHES;
import static org.binome.programme.entity.CampaignFixture.OPENS;
import static org.binome.programme.entity.CampaignFixture.RUNS;
import static org.binome.programme.entity.CampaignFixture.draft;
import static org.binome.programme.entity.CampaignFixture.started;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CampaignTest {

    @Test
    @DisplayName("P01 a campaign without sponsor cannot start")
    void needsASponsor() {
        Campaign campaign = draft(CampaignKind.COHORT);
        campaign.ledBy(null, null);
        refused("campaign.sponsor-missing", () -> campaign.start(OPENS));
    }

    @Test
    @DisplayName("P01 started before its first day, a campaign waits, can be taken back, and opens by its dates")
    void waitsForItsFirstDay() {
        Campaign campaign = draft(CampaignKind.COHORT);
        campaign.start(OPENS.minusDays(5));
        assertThat(campaign.phase()).isEqualTo(Phase.DRAFT);
        assertThat(campaign.scheduled()).isTrue();
        campaign.hold();
        assertThat(campaign.moveOn(OPENS)).isFalse();

        campaign.start(OPENS.minusDays(5));
        assertThat(campaign.moveOn(OPENS.minusDays(1))).isFalse();
        assertThat(campaign.moveOn(OPENS)).isTrue();
        assertThat(campaign.phase()).isEqualTo(Phase.ENROLMENT);
        assertThat(campaign.scheduled()).isFalse();
    }

    @Test
    @DisplayName("P01 the dates move a campaign through its phases, each once, and never back")
    void movesByItsDates() {
        Campaign campaign = started(CampaignKind.COHORT);
        for (Map.Entry<LocalDate, Phase> step : Map.of(MATCHES, Phase.MATCHING).entrySet()) {
            assertThat(campaign.moveOn(step.getKey())).isTrue();
            assertThat(campaign.moveOn(step.getKey())).isFalse();
            assertThat(campaign.phase()).isEqualTo(step.getValue());
        }
        assertThat(campaign.moveOn(OPENS)).isFalse();
        assertThat(campaign.moveOn(RUNS)).isTrue();
        assertThat(campaign.moveOn(CLOSES)).isTrue();
        assertThat(campaign.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    @DisplayName("P02 a cohort takes nobody outside its window, an always-open campaign until it closes")
    void windowOfEnrolment() {
        Campaign cohort = started(CampaignKind.COHORT);
        Campaign open = started(CampaignKind.ALWAYS_ON);
        assertThat(draft(CampaignKind.ALWAYS_ON).takesEnrolments()).isFalse();
        assertThat(cohort.takesEnrolments()).isTrue();
        for (LocalDate day : List.of(MATCHES, RUNS)) {
            cohort.moveOn(day);
            open.moveOn(day);
            assertThat(cohort.takesEnrolments()).isFalse();
            assertThat(open.takesEnrolments()).isTrue();
        }
        open.moveOn(CLOSES);
        assertThat(open.takesEnrolments()).isFalse();
    }

    @Test
    @DisplayName("P02 a phase begun by hand takes the day it began")
    void begunByHand() {
        Campaign campaign = started(CampaignKind.COHORT);
        campaign.moveTo(Phase.MATCHING, OPENS);
        assertThat(campaign.dates().matchingFrom()).isEqualTo(OPENS);
        assertThat(campaign.dates().runningFrom()).isEqualTo(RUNS);
        refused("campaign.phase-order", () -> campaign.moveTo(Phase.ENROLMENT, OPENS));
        refused("campaign.phase-order", () -> campaign.moveTo(Phase.CLOSED, OPENS));
    }

    @Test
    @DisplayName("P03 winding down is final")
    void windDownIsFinal() {
        Campaign campaign = started(CampaignKind.COHORT);
        campaign.windDown(OPENS.plusDays(2));
        assertThat(campaign.phase()).isEqualTo(Phase.CLOSED);
        assertThat(campaign.dates().closesOn()).isEqualTo(OPENS.plusDays(2));
        refused("campaign.closed", () -> campaign.windDown(OPENS));
        refused("campaign.phase-order", () -> campaign.moveTo(Phase.RUNNING, OPENS));
        refused("campaign.not-draft", () -> campaign.start(OPENS));
        assertThat(campaign.moveOn(OPENS)).isFalse();
    }

    @Test
    @DisplayName("P03 archiving hides drafts and closed campaigns, and can be undone")
    void archives() {
        Campaign campaign = started(CampaignKind.COHORT);
        refused("campaign.archive-while-open", campaign::archive);
        campaign.windDown(OPENS);
        campaign.archive();
        assertThat(campaign.archived()).isTrue();
        campaign.restore();
        assertThat(campaign.archived()).isFalse();
    }

    @Test
    @DisplayName("P03 a duplicate is a draft of its own with the same frame on other days")
    void duplicates() {
        Campaign campaign = started(CampaignKind.ALWAYS_ON);
        Campaign copy = campaign.duplicate("Autumn", OPENS.plusMonths(8));
        assertThat(copy.phase()).isEqualTo(Phase.DRAFT);
        assertThat(copy.charterTexts()).isEqualTo(campaign.charterTexts());
        assertThat(copy.policy()).isEqualTo(campaign.policy()).isNotSameAs(campaign.policy());
        assertThat(copy.dates().enrolmentFrom()).isEqualTo(OPENS.plusMonths(8));
        assertThat(copy.kind()).isEqualTo(CampaignKind.ALWAYS_ON);
    }

    @Test
    @DisplayName("P01 a campaign whose phases began on one day can still be revised")
    void revisedAfterPhasesOfOneDay() {
        Campaign campaign = started(CampaignKind.COHORT);
        campaign.moveTo(Phase.MATCHING, OPENS);
        campaign.reschedule(new CampaignDates(OPENS, OPENS, RUNS.plusDays(1), CLOSES));
        campaign.moveTo(Phase.RUNNING, OPENS);
        campaign.reschedule(new CampaignDates(OPENS, OPENS, OPENS, CLOSES.plusDays(7)));
        assertThat(campaign.dates().closesOn()).isEqualTo(CLOSES.plusDays(7));
        refused(
                "campaign.dates-close-before-running",
                () -> campaign.reschedule(new CampaignDates(OPENS, OPENS, OPENS, OPENS)));
        campaign.windDown(OPENS);
        campaign.reschedule(new CampaignDates(OPENS, OPENS, OPENS, OPENS));
    }

    @Test
    @DisplayName("P01 phases that are still to come lie a day apart at least")
    void phasesToComeLieApart() {
        Campaign campaign = draft(CampaignKind.COHORT);
        refused(
                "campaign.dates-matching-before-enrolment",
                () -> campaign.reschedule(new CampaignDates(OPENS, OPENS, RUNS, CLOSES)));
        campaign.start(OPENS);
        refused(
                "campaign.dates-running-before-matching",
                () -> campaign.reschedule(new CampaignDates(OPENS, MATCHES, MATCHES, CLOSES)));
        refused(
                "campaign.dates-close-before-running",
                () -> campaign.reschedule(new CampaignDates(OPENS, MATCHES, RUNS, RUNS)));
    }

    @Test
    @DisplayName("P01 once people are invited, whom it is for and the days that have begun stay as they are")
    void settledOnceStarted() {
        Campaign campaign = started(CampaignKind.COHORT);
        refused("campaign.audience-not-draft", () -> campaign.limitTo(Set.of("data"), List.of()));
        refused("campaign.not-draft", () -> campaign.inviteAs(CampaignKind.ALWAYS_ON));
        refused(
                "campaign.dates-begun",
                () -> campaign.reschedule(new CampaignDates(OPENS.minusDays(1), MATCHES, RUNS, CLOSES)));
        campaign.reschedule(new CampaignDates(OPENS, MATCHES.plusDays(3), RUNS, CLOSES));
        assertThat(campaign.dates().matchingFrom()).isEqualTo(MATCHES.plusDays(3));
    }

    @Test
    @DisplayName("P21 a changed charter is a new version, an equal one is not")
    void charterVersions() {
        Campaign campaign = started(CampaignKind.COHORT);
        campaign.adoptCharter(campaign.charterTexts());
        assertThat(campaign.charterVersion()).isEqualTo(1);
        campaign.adoptCharter(Map.of("en", "Another one", "fr", "Une autre"));
        assertThat(campaign.charterVersion()).isEqualTo(2);
        refused("campaign.charter-missing", () -> campaign.adoptCharter(Map.of("en", "Only one")));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(attempt)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
