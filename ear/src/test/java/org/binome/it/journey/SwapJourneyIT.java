package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.binome.it.Running;
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

@DisplayName("A pair plans, swaps roles, cancels and finds another time")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SwapJourneyIT extends Journey {

    private static final Pattern LINK = Pattern.compile("/me/session-log\\.xhtml\\?link=[\\w-]{43}");

    private static Crowd crowd;
    private static Member junior;
    private static Member senior;
    private static CampaignFixture campaign;
    private static PairFixture pair;

    @BeforeAll
    static void begin() {
        crowd = new Crowd("turn");
        junior = crowd.junior();
        senior = crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "Turn");
        campaign.mentor(junior, 1);
        campaign.mentee(senior);
        campaign.phase("MATCHING").publishedRound();
        String acceptance = "/match-proposals/" + campaign.asked(senior).getJsonNumber("id") + "/acceptance";
        senior.api().post(acceptance).is(200);
        junior.api().post(acceptance).is(200);
        pair = PairFixture.of(campaign, junior, senior);
        pair.sign(junior).is(200);
        pair.sign(senior).is(200);
    }

    @AfterAll
    static void end() {
        Story.clockAsItIs();
        campaign.over();
    }

    @Test
    @Order(1)
    @DisplayName(
            "P23 P24 B08 a time that suits both and the agenda of the theme with one click each; the other one is asked to swap")
    void plan() {
        Page page = as(junior.number());
        open(page, "/me/session-plan.xhtml?pairing=" + pair.pairing());
        Axe.checkEverywhere(page);
        String before = field(page, "Time, on your clock").inputValue();
        page.getByText("Take this time").nth(1).click();
        assertThat(field(page, "Time, on your clock")).hasValue(Pattern.compile("09:00.*"));
        page.getByLabel("Room or link").fill("Atelier 4 " + before);
        field(page, "Theme").selectOption("Video");
        button(page, "Use the agenda for this theme").click();
        assertThat(page.getByLabel("Agenda", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Pattern.compile("film one minute"));
        Named.box(page, "Ask Robin to swap roles in this session").check();
        field(page, "What it is to be about").fill("Negotiating");
        button(page, "Confirm and invite both").click();
        assertThat(Named.done(page)).hasText("You and Robin get an invitation for your calendars.");
        assertThat(page.getByText("Once Robin says yes, it is so.")).isVisible();
        look(page, "swap-asked");
    }

    @Test
    @Order(2)
    @DisplayName("B08 the other one says yes: the mark turns, and the way shows it")
    void agree() {
        Page page = as(senior.number());
        open(page, "/me/pairing.xhtml?id=" + pair.pairing());
        assertThat(page.getByText("Robin would like to swap roles")).isVisible();
        link(page, "Open the session").first().click();
        new Partner(page, this::look, "Robin").agreesToSwap();
        open(page, "/me/pairing.xhtml?id=" + pair.pairing());
        assertThat(page.getByText("You swap roles:")).isVisible();
        assertThat(page.getByText("Roles swapped")).isVisible();
        look(page, "swap-agreed");
    }

    @Test
    @Order(3)
    @DisplayName("P24 the months after are planned with one click; who cancels chooses another time at once")
    void following() {
        Page page = as(senior.number());
        open(page, "/me/pairing.xhtml?id=" + pair.pairing());
        link(page, "Open the session").first().click();
        new Partner(page, this::look, "Robin").plansMonthsAfter(5);
        link(page, "First practice").click();
        button(page, "Cancel the session").click();
        page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .getByText("Cancel the session")
                .last()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/me/session-plan\\.xhtml\\?instead=.*"));
        assertThat(page.getByLabel("Room or link")).hasValue(Pattern.compile("Atelier 4.*"));
        Axe.checkEverywhere(page);
        button(page, "Keep it as a draft").click();
        assertThat(Named.done(page)).containsText("The session is kept.");
    }

    @Test
    @Order(4)
    @DisplayName(
            "P24 the own sessions and the secret address of the calendar, made, renewed and revoked; also on a phone")
    void calendar() {
        Page page = as(senior.number(), Device.PHONE);
        open(page, "/me/sessions.xhtml");
        look(page, "sessions");
        button(page, "Make my secret address").click();
        assertThat(field(page, "Your secret address"))
                .hasValue(Pattern.compile(
                        Pattern.quote(Running.application() + "/calendars/").replaceAll("^\\\\Q|\\\\E$", "")
                                + "[\\w-]{43}\\.ics"));
        Axe.checkEverywhere(page);
        open(page, "/me/sessions.xhtml");
        button(page, "Revoke the address").click();
        page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .getByText("Revoke the address")
                .last()
                .click();
        assertThat(button(page, "Make my secret address")).isVisible();
    }

    @Test
    @Order(5)
    @DisplayName("P23 after the hour a link in the mail logs it with one click")
    void log() {
        Story.clockAt(
                CampaignFixture.today().plusDays(12).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        Story.run("session-logging");
        String mail = Mails.awaitText(junior.number() + "@crowds.example", LINK);
        Page page = as(junior.number());
        open(page, mail);
        Axe.checkEverywhere(page);
        page.getByText(Pattern.compile("Yes, we met for 1.h")).click();
        assertThat(Named.done(page)).containsText("Noted.");
        open(page, mail);
        assertThat(page.getByText("This session is noted already")).isVisible();
        open(page, "/me/pairing.xhtml?id=" + pair.pairing());
        assertThat(page.getByText("You have taught for")).isVisible();
    }
}
