package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.binome.it.api.Crowd;
import org.binome.it.api.Group;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("P20 a mentor and three seniors become a group, meet, and say who was there")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GroupJourneyIT extends Journey {

    private static Group group;

    @BeforeAll
    static void begin() {
        Crowd crowd = new Crowd("circle");
        group = Group.of(crowd, 3);
        crowd.arrive();
        group.enrol("Circle").agree().signed(2);
    }

    @AfterAll
    static void end() {
        Story.clockAsItIs();
        group.over();
    }

    @Test
    @Order(1)
    @DisplayName("P20 the page tells who is awaited, and plans nothing before three are there; also on a phone")
    void awaited() {
        Page page = as(group.senior(0).number(), Device.PHONE);
        open(page, home(0));
        assertThat(page.getByText("Awaited: the charter is to be signed")).isVisible();
        assertThat(page.getByText("Your group still waits for one person")).isVisible();
        assertThat(link(page, "Plan for the group")).hasCount(0);
        look(page, "group-awaited");
        Axe.checkEverywhere(page);
    }

    @Test
    @Order(2)
    @DisplayName("P20 one of them plans for all, at a time that suits all")
    void plan() {
        group.signed(3);
        Page page = as(group.mentor().number());
        open(page, home(0));
        link(page, "Plan for the group").first().click();
        Axe.checkEverywhere(page);
        page.getByLabel("Room or link").fill("Atelier 4");
        field(page, "Theme").selectOption("Video");
        button(page, "Use the agenda for this theme").click();
        assertThat(page.getByLabel("Agenda", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Pattern.compile(".*film one minute.*", Pattern.DOTALL));
        button(page, "Invite the group").click();
        assertThat(Named.done(page)).hasText("Everybody in your group gets an invitation.");
        assertThat(page.getByText("A change or a cancellation holds for everybody"))
                .isVisible();
        look(page, "group-session");
        Axe.checkEverywhere(page);
        open(page, home(1));
        assertThat(page.getByText("Your group").first()).isVisible();
        look(page, "group");
        Axe.checkEverywhere(page);
    }

    @Test
    @Order(3)
    @DisplayName("P20 afterwards one click logs it without who was not there; the mentor's month counts it once")
    void log() {
        Story.clockAt(group.meets().plus(Duration.ofHours(2)));
        Page page = as(group.mentor().number());
        open(page, home(0));
        link(page, "Open the session").first().click();
        look(page, "group-log");
        page.locator(".taps input").last().uncheck();
        button(page, "Yes, we met").click();
        assertThat(Named.done(page)).containsText("Noted.");
        assertThat(page.getByText("Was not there")).hasCount(1);
        assertThat(page.getByText("Was there", new Page.GetByTextOptions().setExact(true)))
                .hasCount(2);
        Axe.checkEverywhere(page);
        open(page, home(0));
        assertThat(page.locator("[aria-labelledby=hours]")).containsText(Pattern.compile("1.h\\s*of 3.h"));
    }

    private static String home(int number) {
        return "/me/pairing.xhtml?id=" + group.pairing(number);
    }
}
