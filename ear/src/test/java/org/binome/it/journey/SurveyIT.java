package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.answer;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.binome.it.api.PairFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Surveys as people see them: one at a time, a part on each screen, and a way out after a bad fit check. */
@DisplayName("P29 Surveys in the browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurveyIT extends Journey {

    private static final String MIDDLE = "Partly";
    private static Crowd crowd;
    private static Member junior;
    private static Member senior;
    private static CampaignFixture campaign;
    private static PairFixture pair;

    @BeforeAll
    static void begin() {
        crowd = new Crowd("poll");
        junior = crowd.junior();
        senior = crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "Poll");
        campaign.mentor(junior, 1);
        campaign.mentee(senior);
        campaign.phase("MATCHING").publishedRound();
        String acceptance = "/match-proposals/" + campaign.asked(senior).getJsonNumber("id") + "/acceptance";
        List.of(senior, junior).forEach(one -> one.api().post(acceptance).is(200));
        pair = PairFixture.of(campaign, junior, senior);
        List.of(senior, junior).forEach(one -> pair.sign(one).is(200));
    }

    @AfterAll
    static void end() {
        Story.clockAsItIs();
        if (campaign != null) {
            campaign.over();
        }
    }

    @Test
    @Order(1)
    @DisplayName("HR asks something more in both languages, and takes it back")
    void more() {
        Page page = as("hr");
        open(page, "/hr/campaign.xhtml?id=" + campaign.id());
        link(page, "Survey questions").click();
        button(page, "Add the question").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Axe.checkEverywhere(page);
        for (String words : List.of("What do you miss?", "Our rooms are fine.")) {
            Named.field(page, "Question or statement in English").fill(words);
            Named.field(page, "The same in French").fill("En français : " + words);
            button(page, "Add the question").click();
            assertThat(Named.done(page)).hasText("The question is added.");
        }
        look(page, "survey-questions");
        button(page, "Remove").first().click();
        assertThat(Named.done(page)).hasText("The question is removed.");
        assertThat(page.getByText("What do you miss?").first()).isHidden();
    }

    @Test
    @Order(2)
    @DisplayName("the senior says on a phone where they stand before they begin: three screens, back keeps everything")
    void start() {
        Page page = as(senior.number(), Device.PHONE);
        open(page, "/me/survey.xhtml?pairing=" + pair.pairing());
        assertThat(heading(page, "How well do you know it?")).isVisible();
        button(page, "Continue").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Axe.checkEverywhere(page);
        answer(page.locator("main"), "Writing good prompts", "Not yet").check();
        look(page, "survey-skills");
        button(page, "Continue").click();
        assertThat(heading(page, "You and digital tools")).isVisible();
        button(page, "Back").click();
        assertThat(answer(page.locator("main"), "Writing good prompts", "Not yet"))
                .isChecked();
        button(page, "Continue").click();
        answerAll(page);
        button(page, "Continue").click();
        assertThat(heading(page, "Generations at work")).isVisible();
        answerAll(page);
        look(page, "survey-generations");
        button(page, "Send").click();
        assertThat(Named.done(page)).containsText("Thank you.");
        assertThat(heading(page, "Where do you stand before you begin?")).hasCount(0);
    }

    @Test
    @Order(3)
    @DisplayName("after the first session the home page asks once whether they fit; a bad answer offers to part")
    void fit() {
        LocalDate day = CampaignFixture.today().plusDays(3);
        String session = "/sessions/"
                + senior.api()
                        .post(
                                "/pairings/" + pair.pairing() + "/sessions",
                                """
                                {"startsAt":"%sT08:00:00Z","minutes":60,"zone":"Europe/Paris","placeKind":"ROOM",
                                 "place":"Forum","themeCode":"ai","agenda":"Practice"}"""
                                        .formatted(day))
                        .is(201)
                        .id();
        Story.clockAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        junior.api().post(session + "/holding", "{\"minutes\":60}").is(200);
        senior.api().post(session + "/pulse", "{\"mood\":2,\"useful\":2}").is(204);

        Page page = as(senior.number(), Device.PHONE);
        open(page, "/me/home.xhtml");
        assertThat(heading(page, "Is this the right pairing?")).isVisible();
        link(page, "Answer").click();
        answerAll(page);
        answer(
                        page.locator("main"),
                        "Would you rather have another partner? No reason is asked, and nobody is at fault.",
                        "Yes")
                .check();
        look(page, "survey-fit");
        button(page, "Send").click();
        assertThat(heading(page, "You may part without fault")).isVisible();
        look(page, "survey-offer");
        button(page, "End the pairing").click();
        assertThat(Named.done(page)).containsText("You are back among those who wait");

        Page other = as(junior.number());
        open(other, "/me/pairing.xhtml?id=" + pair.pairing());
        assertThat(other.getByText("rather have another partner")).hasCount(0);
        assertThat(heading(other, "Is this the right pairing?")).hasCount(0);
        Axe.checkEverywhere(other);
    }

    @Test
    @Order(4)
    @DisplayName("B06 HR sees what too few have said as covered")
    void results() {
        Page page = as("hr");
        open(page, "/insight/overview.xhtml?campaign=" + campaign.id());
        link(page, "Survey answers").click();
        assertThat(heading(page, "What people say")).isVisible();
        assertThat(page.getByText("fewer than 5 people, or covered to protect so few")
                        .first())
                .isVisible();
        look(page, "survey-results");
    }

    /** The middle of each scale with five answers. */
    private static void answerAll(Page page) {
        for (Locator middle : page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(MIDDLE).setExact(true))
                .all()) {
            middle.check();
        }
    }
}
