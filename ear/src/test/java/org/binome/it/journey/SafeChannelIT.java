package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.binome.it.Running;
import org.binome.it.api.Callers;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.binome.it.api.PairFixture;
import org.binome.it.api.SafeContactsFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B13 The safe channel, seen from each side")
class SafeChannelIT extends Journey {

    private static final String CANARY = "He reads my mails in the open office";

    private static Crowd crowd;
    private static Member junior;
    private static Member senior;
    private static Member contact;
    private static CampaignFixture campaign;
    private static PairFixture pair;
    private static SafeContactsFixture contacts;

    @BeforeAll
    static void begin() {
        crowd = new Crowd("apart");
        junior = crowd.junior();
        senior = crowd.senior();
        contact = crowd.senior();
        crowd.arrive();
        contacts = SafeContactsFixture.alone();
        campaign = CampaignFixture.open(crowd, "Apart");
        long mentor = campaign.mentor(junior, 1);
        long mentee = campaign.mentee(senior);
        campaign.phase("MATCHING");
        Callers.as("hr")
                .put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(mentor, mentee))
                .is(204);
        campaign.publishedRound();
        long proposal = campaign.asked(senior).getJsonNumber("id").longValue();
        for (Member one : List.of(senior, junior)) {
            one.api().post("/match-proposals/" + proposal + "/acceptance").is(200);
        }
        pair = PairFixture.of(campaign, junior, senior);
        pair.sign(junior).is(200);
        pair.sign(senior).is(200);
    }

    @AfterAll
    static void end() {
        if (contacts != null) {
            contacts.restore();
        }
        if (campaign != null) {
            campaign.over();
        }
    }

    @Test
    @DisplayName("B13 junior, senior, HR and contact: only the contact learns of it, and ends the pairing")
    void eachSide() {
        expectInConsole("status of 404");
        hrNamesSomebody();
        juniorTells();
        seniorSeesNothing();
        hrSeesNothing();
        contactAnswersAndEnds();
        juniorReadsTheAnswer();
        seniorSeesNothing();
    }

    private void hrNamesSomebody() {
        Page page = as("hr");
        open(page, "/hr/campaigns.xhtml");
        link(page, "Persons of trust").click();
        assertThat(page.getByText("Name at least two")).isVisible();
        Axe.checkEverywhere(page);
        page.getByLabel("Part of a name").fill(contact.number());
        button(page, "Search").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Name").setExact(true))
                .click();
        assertThat(Named.done(page)).hasText("People can turn to this person now.");
        assertThat(Named.part(page, "Named")).containsText(contact.name());
    }

    private void juniorTells() {
        Page page = as(junior.number());
        open(page, "/me/pairing.xhtml?id=" + pair.pairing());
        link(page, "Help").click();
        assertThat(heading(page, "Talk to somebody outside")).isVisible();
        look(page, "help");
        button(page, "Send").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        field(page, "What you want to tell").fill(CANARY);
        assertThat(field(page, "About your pairing with")).containsText("read by " + contact.name());
        button(page, "Send").click();
        page.getByText("What you have written", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText(CANARY)).isVisible();
        assertThat(page).hasTitle("Help · Binome");
        assertThat(page).hasURL(Running.application() + "/me/help.xhtml");
        assertThat(Named.done(page)).hasCount(0);
        Axe.checkEverywhere(page);
    }

    private void seniorSeesNothing() {
        Page page = as(senior.number());
        for (String path : List.of(
                "/me/home.xhtml", "/me/help.xhtml", "/me/pairings.xhtml", "/me/pairing.xhtml?id=" + pair.pairing())) {
            open(page, path);
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(CANARY);
            assertThat(page.getByText("What you have written")).hasCount(0);
        }
        open(page, "/me/trust.xhtml");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(CANARY);
        assertThat(heading(page, "Messages to you")).hasCount(0);
    }

    private void hrSeesNothing() {
        Page page = as("hr");
        for (String path : List.of(
                "/hr/campaign.xhtml?id=" + campaign.id(),
                "/hr/pairings.xhtml?campaign=" + campaign.id(),
                "/hr/safe-contacts.xhtml",
                "/me/trust.xhtml")) {
            open(page, path);
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(CANARY);
        }
        assertThat(heading(page, "Messages to you")).hasCount(0);
    }

    private void contactAnswersAndEnds() {
        Page page = as(contact.number());
        assertThat(heading(page, "A message waits for you")).isVisible();
        assertThat(page.getByText(CANARY)).hasCount(0);
        link(page, "Read").click();
        assertThat(page.getByText(CANARY)).isVisible();
        look(page, "trust");
        field(page, "Your answer").fill("I end it for you, and nobody learns why.");
        button(page, "Send the answer").click();
        assertThat(page.getByText("I end it for you")).isVisible();
        button(page, "End the pairing").click();
        Axe.checkEverywhere(page);
        button(page, "End the pairing now").click();
        assertThat(button(page, "End the pairing")).hasCount(0);
        button(page, "It is settled").click();
        assertThat(page.getByText("One settled message")).isVisible();
        Mails.await(contact.number() + "@crowds.example", "Somebody turns to you as a person of trust");
        Mails.await(senior.number() + "@crowds.example", "Nobody asks for a reason, and nobody is at fault");
    }

    private void juniorReadsTheAnswer() {
        Page page = as(junior.number());
        link(page, "Help").click();
        page.getByText("What you have written", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("I end it for you")).isVisible();
        button(page, "Withdraw").click();
        button(page, "Withdraw").last().click();
        assertThat(page.getByText(Pattern.compile("What you have written"))).hasCount(0);
    }
}
