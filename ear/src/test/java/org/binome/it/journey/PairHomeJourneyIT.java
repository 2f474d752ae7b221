package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.binome.it.api.PairFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pairing's home in the browser")
class PairHomeJourneyIT extends Journey {

    private static final Crowd CROWD = new Crowd("twosome");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();
    private static CampaignFixture campaign;
    private static String home;

    @BeforeAll
    static void pair() {
        CROWD.arrive();
        campaign = CampaignFixture.open(CROWD, "Home");
        campaign.mentor(JUNIOR, 1);
        campaign.mentee(SENIOR);
        campaign.phase("MATCHING");
        campaign.publishedRound();
        for (Member one : List.of(SENIOR, JUNIOR)) {
            one.api()
                    .post("/match-proposals/" + campaign.asked(one).getJsonNumber("id") + "/acceptance")
                    .is(200);
        }
        PairFixture pair = PairFixture.of(campaign, JUNIOR, SENIOR);
        pair.sign(JUNIOR).is(200);
        pair.sign(SENIOR).is(200);
        home = "/me/pairing.xhtml?id=" + pair.pairing();
    }

    @AfterAll
    static void over() {
        campaign.over();
    }

    @Test
    @DisplayName("P26 one writes, the other finds it on the home page, reads it as written and answers by keyboard")
    void thread() {
        Page junior = as(JUNIOR.number(), Device.PHONE);
        open(junior, home);
        button(junior, "Send").click();
        assertThat(junior.getByRole(AriaRole.ALERT)).isVisible();
        Axe.checkEverywhere(junior);
        field(junior, "Write to Robin").fill("<b>Bring</b> one real month,\nwithout names.");
        button(junior, "Send").click();
        assertThat(Named.done(junior)).hasText("Sent to Robin.");

        Page senior = as(SENIOR.number());
        assertThat(senior.getByText("1 new message").first()).isVisible();
        Axe.checkEverywhere(senior);
        open(senior, home);
        Locator thread = Named.part(senior, "Between the two of you");
        assertThat(thread.getByText("<b>Bring</b> one real month,")).isVisible();
        assertThat(thread.getByText("New", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        look(senior, "pair-home");
        new Keyboard(senior).field("Write to Robin").type("Gladly.").press(AriaRole.BUTTON, "Send");
        assertThat(Named.done(senior)).hasText("Sent to Robin.");
        assertThat(thread.getByText("Gladly.")).isVisible();
        assertThat(thread.getByText("New", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    @Test
    @DisplayName("P26 when both write the shared notes at once, the second sees both texts and loses none")
    void notes() {
        Page junior = as(JUNIOR.number());
        Page senior = as(SENIOR.number());
        open(junior, home);
        open(senior, home);
        field(junior, "What you keep together").fill("Prompts that worked");
        button(junior, "Keep the notes").click();
        assertThat(Named.done(junior)).hasText("The notes are kept, for both of you.");
        field(senior, "What you keep together").fill("Words to avoid");
        button(senior, "Keep the notes").click();
        assertThat(senior.getByText("Robin has written meanwhile.")).isVisible();
        assertThat(senior.getByText("Prompts that worked")).isVisible();
        assertThat(field(senior, "What you keep together")).hasValue("Words to avoid");
        Axe.checkEverywhere(senior);
        field(senior, "What you keep together").fill("Prompts that worked\nWords to avoid");
        button(senior, "Keep the notes").click();
        assertThat(Named.done(senior)).hasText("The notes are kept, for both of you.");
    }

    @Test
    @DisplayName("P22 an objective in other words, an action with an owner, and its tick; a word to the coordinator")
    void aims() {
        Page page = as(SENIOR.number());
        open(page, home);
        page.getByText("Change it, or add an action").first().click();
        look(page, "pair-objective");
        field(page, "What you want to reach").fill("I draft the monthly comment");
        button(page, "Save").click();
        assertThat(Named.done(page)).hasText("The objective is changed, for both of you.");
        assertThat(heading(page, "I draft the monthly comment")).isVisible();
        page.getByText("Change it, or add an action").first().click();
        field(page, "What is to be done").fill("Bring the March figures");
        page.getByLabel("By when")
                .last()
                .fill(CampaignFixture.today().plusDays(20).toString());
        button(page, "Add the action").click();
        assertThat(Named.done(page)).hasText("The action is in your list.");
        Axe.checkEverywhere(page);
        open(page, home);
        button(page, "Done: Bring the March figures").click();
        assertThat(button(page, "Not yet done: Bring the March figures")).isVisible();

        page.getByText("Write a note").click();
        field(page, "Your note to " + CROWD.head().name()).fill("We do not find a time.");
        button(page, "Ask for help").click();
        assertThat(Named.done(page)).hasText(CROWD.head().name() + " gets your note by mail.");
        assertThat(page.getByText("You asked on")).isVisible();
        Axe.checkEverywhere(page);
        Page junior = as(JUNIOR.number());
        open(junior, home);
        assertThat(junior.getByText("You asked on")).hasCount(0);
    }

    @Test
    @DisplayName("P26 to HR there is no such page")
    void others() {
        expectInConsole("status of 403");
        Page hr = as("hr");
        open(hr, home);
        assertThat(hr.getByText("Between the two of you")).hasCount(0);
    }
}
