package org.binome.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.binome.enrolment.entity.EnrolmentFixture.CLOSING;
import static org.binome.enrolment.entity.EnrolmentFixture.MATCHING;
import static org.binome.enrolment.entity.EnrolmentFixture.NOON;
import static org.binome.enrolment.entity.EnrolmentFixture.draft;
import static org.binome.enrolment.entity.EnrolmentFixture.employee;
import static org.binome.enrolment.entity.EnrolmentFixture.enrolled;
import static org.binome.enrolment.entity.EnrolmentFixture.need;
import static org.binome.enrolment.entity.EnrolmentFixture.offer;
import static org.binome.enrolment.entity.EnrolmentFixture.openCampaign;
import static org.binome.enrolment.entity.EnrolmentFixture.skill;
import static org.binome.enrolment.entity.EnrolmentFixture.slot;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.EligibilityRule;
import org.binome.programme.entity.Frame;
import org.binome.shared.BusinessException;
import org.binome.skill.entity.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private final Campaign campaign = openCampaign(CampaignKind.COHORT);

    @Test
    @DisplayName("P02 a cohort takes nobody once matching has begun, an always-on campaign does")
    void windowClosed() {
        Enrolment late = draft(campaign);
        campaign.moveOn(MATCHING);
        refused("enrolment.window-closed", () -> new Enrolment(campaign, employee("E2")));
        refused("enrolment.window-closed", () -> late.consent(NOON, Consent.CURRENT_TEXT));
        refused("enrolment.window-closed", () -> late.share(List.of()));

        Campaign alwaysOn = openCampaign(CampaignKind.ALWAYS_ON);
        alwaysOn.moveOn(MATCHING);
        assertThat(enrolled(alwaysOn).takesPart()).isTrue();
    }

    @Test
    @DisplayName("P20 in a campaign of groups a mentor offers three to six places, in any other one to three")
    void places() {
        Campaign groups = openCampaign(CampaignKind.COHORT, Frame.group(6, 60, 180));
        Enrolment mentor = new Enrolment(groups, employee("E3"));
        assertThat(mentor.capacity()).isEqualTo(3);
        for (int places : new int[] {1, 2, 7}) {
            refused(
                    places > 6 ? "enrolment.capacity" : "enrolment.capacity-group",
                    () -> mentor.meetAt(mentor.zone(), List.of(), Set.of("fr"), places));
        }
        mentor.meetAt(mentor.zone(), List.of(), Set.of("fr"), 6);
        assertThat(mentor.capacity()).isEqualTo(6);
        Enrolment other = draft(campaign);
        refused("enrolment.capacity", () -> other.meetAt(other.zone(), List.of(), Set.of("fr"), 4));
    }

    @Test
    @DisplayName("P08 who does not fit the rules cannot enrol")
    void notEligible() {
        Campaign seniors = openCampaign(
                CampaignKind.COHORT,
                new EligibilityRule(EligibilityRule.Attribute.GRADE, EligibilityRule.Relation.AT_LEAST, "4"));
        refused("enrolment.not-eligible", () -> new Enrolment(seniors, employee("E2")));
    }

    @Test
    @DisplayName("P05 nobody takes part before an explicit, timestamped yes to the present wording")
    void consent() {
        Enrolment enrolment = draft(campaign);
        assertThat(enrolment.takesPart()).isFalse();
        refused("enrolment.consent-text-changed", () -> enrolment.consent(NOON, Consent.CURRENT_TEXT - 1));
        enrolment.consent(NOON, Consent.CURRENT_TEXT);
        assertThat(enrolment.takesPart()).isTrue();
        assertThat(enrolment.consent().givenAt()).isEqualTo(NOON);
        refused("enrolment.already-enrolled", () -> enrolment.consent(NOON, Consent.CURRENT_TEXT));
    }

    @Test
    @DisplayName("P05 each consent and each end of one stays on record")
    void consentHistory() {
        Enrolment enrolment = enrolled(campaign);
        enrolment.withdraw(NOON.plusSeconds(60));
        enrolment.consent(NOON.plusSeconds(120), Consent.CURRENT_TEXT);
        assertThat(enrolment.consent().stands()).isTrue();
        assertThat(enrolment.consentSteps())
                .extracting(ConsentStep::kind)
                .containsExactly(ConsentStep.Kind.GIVEN, ConsentStep.Kind.REVOKED, ConsentStep.Kind.GIVEN);
    }

    @Test
    @DisplayName("P06 who pauses takes part in nothing, resumes at will, and leaves even after the campaign has closed")
    void pauseResumeWithdraw() {
        Enrolment enrolment = enrolled(campaign);
        enrolment.pause();
        assertThat(enrolment.takesPart()).isFalse();
        refused("enrolment.not-enrolled", enrolment::pause);
        enrolment.resume();
        assertThat(enrolment.takesPart()).isTrue();
        refused("enrolment.not-paused", enrolment::resume);
        campaign.moveOn(CLOSING);
        enrolment.withdraw(NOON.plusSeconds(60));
        assertThat(enrolment.takesPart()).isFalse();
        assertThat(enrolment.consent().stands()).isFalse();
        refused("enrolment.not-enrolled", () -> enrolment.withdraw(NOON));
    }

    @Test
    @DisplayName("P06 withdrawing from a draft leaves no trace of a consent")
    void withdrawDraft() {
        Enrolment enrolment = draft(campaign);
        enrolment.withdraw(NOON);
        assertThat(enrolment.consentSteps()).isEmpty();
    }

    @Test
    @DisplayName("P07 level and wish belong to each offer, and a skill is offered once")
    void offers() {
        Enrolment enrolment = draft(campaign);
        refused("enrolment.skill-twice", () -> enrolment.share(List.of(offer("video"), offer("video"))));
        enrolment.share(List.of(new Offer(skill("video"), Level.MASTERING, Wish.WITH_JOY), offer("data")));
        assertThat(enrolment.offers())
                .containsExactlyInAnyOrder(new Offer(skill("video"), Level.MASTERING, Wish.WITH_JOY), offer("data"));
        refused("enrolment.skill-twice", () -> enrolment.learn(List.of(need("data"), need("data"))));
    }

    @Test
    @DisplayName("P07 who takes part always has something to share or to learn, and some time")
    void staysComplete() {
        Enrolment enrolment = enrolled(campaign);
        refused("enrolment.nothing-to-share-or-learn", () -> enrolment.share(List.of()));
        Enrolment other = enrolled(campaign);
        refused("enrolment.no-time", () -> other.meetAt(ZoneId.of("UTC"), List.of(), Set.of("fr"), 1));
        refused("enrolment.nothing-to-share-or-learn", () -> new Enrolment(campaign, employee("E2"))
                .consent(NOON, Consent.CURRENT_TEXT));
    }

    @Test
    @DisplayName("P07 times need a language, one to three mentees, and do not overlap")
    void times() {
        Enrolment enrolment = draft(campaign);
        ZoneId zone = ZoneId.of("Asia/Singapore");
        refused("enrolment.language-missing", () -> enrolment.meetAt(zone, List.of(), Set.of(), 1));
        refused("enrolment.capacity", () -> enrolment.meetAt(zone, List.of(), Set.of("en"), 4));
        refused("enrolment.capacity", () -> enrolment.meetAt(zone, List.of(), Set.of("en"), 0));
        refused(
                "enrolment.slots-overlap",
                () -> enrolment.meetAt(
                        zone, List.of(slot(DayOfWeek.FRIDAY, 9, 12), slot(DayOfWeek.FRIDAY, 11, 13)), Set.of("en"), 1));
        enrolment.meetAt(zone, List.of(slot(DayOfWeek.FRIDAY, 9, 12), slot(DayOfWeek.FRIDAY, 12, 13)), Set.of("en"), 3);
        assertThat(enrolment.slots()).hasSize(2);
        assertThat(enrolment.capacity()).isEqualTo(3);
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
