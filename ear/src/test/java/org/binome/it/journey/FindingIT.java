package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.it.Running;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finding a partner between two rounds, through the pages")
class FindingIT extends Journey {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 17);
    private static final String WORDS = "Could you show me how you brief a model?";

    private static final Crowd CROWD = new Crowd("finding");
    private static final Member SILENT = CROWD.junior();
    private static final Member WILLING = CROWD.junior();
    private static final Member SEEKING = CROWD.senior();
    private static final Member WAITING = CROWD.senior();

    private CampaignFixture campaign;
    private long waiting;

    @BeforeAll
    static void arrive() {
        Story.clockAt(TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC));
        CROWD.arrive();
    }

    @AfterAll
    static void end() {
        Story.clockAsItIs();
    }

    /** Two who share and two who learn; the pairs of the campaign meet already. */
    private void running(String name) {
        campaign = CampaignFixture.open(CROWD, name);
        campaign.mentor(SILENT, 1);
        campaign.mentor(WILLING, 1);
        campaign.mentee(SEEKING);
        waiting = campaign.mentee(WAITING, WILLING);
        campaign.phase("MATCHING").phase("RUNNING");
    }

    private static Locator card(Page page, Member person) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(person.name()));
    }

    @Test
    @DisplayName("P12 a question that nobody answers in time says so to both; the next mentor asked says yes")
    void asking() {
        running("Asking");
        Page senior = as(SEEKING.number());
        open(senior, "/me/mentors.xhtml?campaign=" + campaign.id());
        assertThat(senior.getByRole(AriaRole.ARTICLE)).hasCount(2);
        look(senior, "mentors");
        askRobin(card(senior, SILENT));
        button(senior, "Ask Robin").click();
        assertThat(senior.getByRole(AriaRole.ALERT)).isVisible();
        field(senior, "Your message").fill(WORDS);
        look(senior, "mentor-ask");
        button(senior, "Ask Robin").click();
        assertThat(Named.done(senior)).hasText("Your question is on its way to Robin.");

        Page silent = as(SILENT.number(), Device.PHONE);
        link(silent, "Look at the proposal").click();
        assertThat(silent.getByText(WORDS)).isVisible();
        look(silent, "mentor-asked");

        Story.clockAt(TODAY.plusDays(8).atTime(8, 0).toInstant(ZoneOffset.UTC));
        Story.run("proposal-expiry");
        String passed = "The time to answer has passed";
        silent.reload();
        assertThat(silent.getByText(passed)).isVisible();
        assertThat(button(silent, "Yes, I would like to")).hasCount(0);
        look(silent, "mentor-asked-expired");
        open(senior, silent.url().substring(Running.application().toString().length()));
        assertThat(senior.getByText(passed)).isVisible();
        assertThat(button(senior, "Take my question back")).hasCount(0);
        Axe.checkEverywhere(senior);

        open(senior, "/me/mentors.xhtml?campaign=" + campaign.id());
        askRobin(card(senior, WILLING));
        field(senior, "Your message").fill(WORDS);
        button(senior, "Ask Robin").click();
        Page willing = as(WILLING.number(), Device.PHONE);
        link(willing, "Look at the proposal").click();
        button(willing, "Yes, I would like to").click();
        assertThat(Named.done(willing))
                .hasText("Robin and you have both said yes. Sign the charter and plan your first hour.");
        open(senior, "/me/home.xhtml");
        assertThat(heading(senior, "You and Robin said yes. Sign the charter.")).isVisible();
        campaign.over();
    }

    @Test
    @DisplayName(
            "P11 B02 HR chooses by hand among ranked people, reads why and how the score comes about, and takes it back")
    void choosing() {
        running("Choosing");
        Page page = as("hr");
        open(page, "/hr/choose.xhtml?campaign=" + campaign.id() + "&person=" + waiting);
        Locator all = page.getByRole(AriaRole.ARTICLE);
        assertThat(all).hasCount(2);
        assertThat(all.nth(0)).containsText(WILLING.name());
        assertThat(points(all.nth(0), "p .num")).isGreaterThan(points(all.nth(1), "p .num"));
        for (Member one : List.of(SILENT, WILLING)) {
            Locator card = card(page, one);
            assertThat(card.getByText("Would share: Writing good prompts.")).isVisible();
            card.getByText("How the score comes about").click();
            assertThat(IntStream.range(0, card.locator(".why li").count())
                            .map(part -> points(card.locator(".why li").nth(part), ".num"))
                            .sum())
                    .as("the parts of %s", one)
                    .isEqualTo(points(card, "p .num"));
        }
        look(page, "choose");
        button(page, "Propose " + WILLING.name()).click();
        assertThat(Named.done(page)).hasText("The two are being asked. You see below who still waits.");
        assertThat(heading(page, "Chosen by hand, waiting for an answer")).isVisible();
        look(page, "choose-asked");

        Page senior = as(WAITING.number());
        assertThat(heading(senior, "Robin could show you something")).isVisible();
        Page junior = as(WILLING.number(), Device.PHONE);
        open(junior, "/me/proposals.xhtml");
        assertThat(heading(junior, "No proposal is waiting")).isVisible();

        button(page, "Take back, " + WAITING.name()).click();
        assertThat(Named.done(page)).hasText("The proposal is taken back.");
        open(senior, "/me/proposals.xhtml");
        assertThat(heading(senior, "No proposal is waiting")).isVisible();
        campaign.over();
    }

    /** The first number there, without what it is of. */
    private static int points(Locator within, String where) {
        return Integer.parseInt(within.locator(where)
                .first()
                .textContent()
                .replaceFirst("of.*", "")
                .replaceAll("\\D", ""));
    }

    private static void askRobin(Locator card) {
        card.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Ask Robin").setExact(true))
                .click();
    }
}
