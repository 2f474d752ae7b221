package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ALERT;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.OPTION;
import static org.binome.it.journey.Named.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.binome.it.Running;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.binome.it.api.PairFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The story without a mouse: Tab, arrows, Space, Enter and letters; what has the focus shows it and is not covered. */
@DisplayName("P36 The whole story by keyboard alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardIT extends Journey {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);
    private static final int UNTIL_THE_SESSION = 10;
    private static Crowd crowd;
    private static Member junior;
    private static Member senior;
    private static Member friend;
    private static CampaignFixture campaign;

    @BeforeAll
    static void begin() {
        Assumptions.assumeTrue(Story.mayBeTold(), "The demo company is there: its campaigns would come first.");
        crowd = new Crowd("keys");
        junior = crowd.junior();
        senior = crowd.senior();
        friend = crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "Keyboard");
        campaign.mentee(senior);
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
    @DisplayName("somebody signs in at Keycloak and skips to the content")
    void signIn() {
        Page page = anonymous(Device.DESKTOP);
        open(page, "/me/home.xhtml");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Sign In")).waitFor();
        new Keyboard(page).type(junior.number()).press("Tab").type("binome").press("Enter");
        page.waitForURL(Running.application() + "/me/home.xhtml");
        assertThat(heading(page, "Hello Robin.")).isVisible();
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Skip to the content");
        keyboard.press("Tab");
        assertThat(page.getByRole(LINK, new Page.GetByRoleOptions().setName("Begin")))
                .isFocused();
    }

    @Test
    @Order(2)
    @DisplayName("P01 HR plans a campaign: an error found by its link, a sponsor chosen by arrows, a draft deleted")
    void plan() {
        Page page = as("hr");
        open(page, "/hr/campaigns.xhtml");
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Plan a campaign");
        keyboard.field("Name").replace("").press("Delete");
        keyboard.press(BUTTON, "Continue");
        assertThat(page.getByRole(ALERT)).isFocused();
        keyboard.press(LINK, "Name: Please fill this in.");
        assertThat(Named.field(page, "Name")).isFocused();
        keyboard.type("Draft " + crowd.mark());
        keyboard.answer("How people come in", "Always open");
        keyboard.press(BUTTON, "Continue");
        keyboard.to(CHECKBOX, "Video").press("Space");
        keyboard.field("Which one").type("Crowd");
        keyboard.press(BUTTON, "Add the rule");
        assertThat(page.getByText("Works in " + Crowd.SITE)).isVisible();
        keyboard.press(BUTTON, "Continue");
        keyboard.field("Sponsor").type(crowd.head().number());
        assertThat(page.getByRole(OPTION).first()).isVisible();
        keyboard.press("ArrowDown").press("Enter");
        assertThat(Named.field(page, "Sponsor"))
                .hasValue(Pattern.compile(".*" + crowd.head().number()));
        keyboard.press(BUTTON, "Continue");
        assertThat(heading(page, "What do both of a pair promise?")).isVisible();
        keyboard.press(BUTTON, "Continue");
        assertThat(heading(page, "How do people find each other?")).isVisible();
        keyboard.answer("Who is asked first", "Both at once");
        keyboard.press(BUTTON, "Save and leave");
        assertThat(heading(page, "Draft " + crowd.mark())).isVisible();
        keyboard.press(BUTTON, "Delete the draft");
        keyboard.press(BUTTON, "Not now");
        keyboard.press(BUTTON, "Delete the draft");
        keyboard.press(BUTTON, "Delete the draft");
        assertThat(page).hasURL(Pattern.compile(".*/hr/campaigns\\.xhtml"));
    }

    @Test
    @Order(3)
    @DisplayName("P07 P14 somebody enrols on five screens")
    void enrol() {
        Page page = as(junior.number());
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Begin");
        keyboard.field("Search for a skill").type("prompts");
        keyboard.tick("Found", "Writing good prompts");
        assertThat(Named.part(page, "Writing good prompts")).isVisible();
        keyboard.answer("My wish to teach it", "With joy");
        keyboard.press(BUTTON, "Continue");
        assertThat(heading(page, "What would you like to learn?")).isVisible();
        keyboard.field("Search for a skill").type("critically");
        keyboard.tick("Found", "Reading figures critically");
        assertThat(Named.part(page, "Reading figures critically")).isVisible();
        assertThat(Named.box(page, "Reading figures critically").first()).isFocused();
        keyboard.answer("How much it matters", "Important");
        keyboard.field("What for?").type("To follow the quarter");
        keyboard.press(BUTTON, "Continue");
        keyboard.to(CHECKBOX, "Monday, 10:00 to 12:00").press("Space");
        keyboard.press(BUTTON, "Continue");
        keyboard.field("Search by name").type(friend.number());
        keyboard.press(LINK, "Add " + friend.name());
        assertThat(Named.link(page, "Remove " + friend.name())).isVisible();
        assertThat(Named.field(page, "Search by name")).isFocused();
        keyboard.press(LINK, "Remove " + friend.name());
        assertThat(Named.link(page, "Remove " + friend.name())).hasCount(0);
        assertThat(Named.field(page, "Search by name")).isFocused();
        keyboard.to(CHECKBOX, "Reading").press("Space");
        keyboard.press(BUTTON, "Continue");
        keyboard.to(CHECKBOX, "I have read this and I agree to take part").press("Space");
        keyboard.press(BUTTON, "Take part");
        assertThat(Named.done(page)).containsText("You take part in " + campaign.name());
    }

    @Test
    @Order(4)
    @DisplayName("P15 P17 HR begins to match, runs a round and publishes it")
    void round() {
        Page page = as("hr");
        open(page, "/hr/campaign.xhtml?id=" + campaign.id());
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(BUTTON, "Begin matching today");
        keyboard.press(BUTTON, "Begin matching today");
        assertThat(Named.done(page)).hasText("The phase has begun.");
        keyboard.press(LINK, "Open the matching desk");
        keyboard.press(BUTTON, "Run the first round");
        assertThat(heading(page, "Why these two")).isVisible(PATIENTLY);
        keyboard.press(BUTTON, "Publish one proposal");
        keyboard.press(BUTTON, "Publish one proposal");
        assertThat(Named.done(page)).hasText("One proposal is on its way.");
    }

    @Test
    @Order(5)
    @DisplayName("P13 P21 a proposal is accepted and the charter signed")
    void acceptAndSign() {
        senior.api()
                .post("/match-proposals/" + campaign.asked(senior).getJsonNumber("id") + "/acceptance")
                .is(200);
        Page page = as(junior.number());
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Look at the proposal");
        keyboard.press(BUTTON, "Not this time");
        keyboard.press("Escape");
        assertThat(page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Not this time")))
                .isFocused();
        keyboard.press(BUTTON, "Yes, I would like to");
        assertThat(Named.done(page)).containsText("Robin and you have both said yes.");
        open(page, "/me/home.xhtml");
        keyboard.press(LINK, "Read the charter");
        keyboard.press(BUTTON, "I sign this charter");
        assertThat(Named.done(page)).hasText("You have signed. Robin is told.");
        PairFixture.of(campaign, junior, senior).sign(senior).is(200);
    }

    @Test
    @Order(6)
    @DisplayName("P23 P29 a session is planned; once held it is logged, and its pulse given")
    void session() {
        Page page = as(junior.number());
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Plan the first session");
        keyboard.field("Room or link").type("Atelier 4");
        keyboard.field("Theme").type("Video");
        keyboard.press(BUTTON, "Confirm and invite both");
        assertThat(Named.done(page)).hasText("You and Robin get an invitation for your calendars.");
        Story.clockAt(CampaignFixture.today()
                .plusDays(UNTIL_THE_SESSION)
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC));
        open(page, "/me/home.xhtml");
        keyboard.press(LINK, "Log the session");
        keyboard.field("How long you met, in minutes").replace("55");
        keyboard.press(BUTTON, "Yes, we met");
        keyboard.answer("The hour itself", "Great");
        keyboard.answer("Useful for your work", "Good");
        keyboard.press(BUTTON, "Send");
        assertThat(Named.done(page)).containsText("Thank you.");
    }
}
