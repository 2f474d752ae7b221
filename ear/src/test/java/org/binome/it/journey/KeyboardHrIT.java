package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.binome.it.journey.Named.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What HR and a manager do before and after the people's own story, without a mouse. */
@DisplayName("P36 HR and a manager by keyboard alone")
class KeyboardHrIT extends Journey {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);
    private static Crowd crowd;
    private static CampaignFixture campaign;

    @BeforeAll
    static void begin() {
        crowd = new Crowd("hand");
        crowd.junior();
        crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "By hand");
    }

    @AfterAll
    static void end() {
        if (campaign != null) {
            campaign.over();
        }
    }

    @Test
    @DisplayName("an employee list is chosen, its columns looked through, all rows checked, and called off")
    void list() {
        Page page = as("hr");
        // listening from the start: a browser asked only as the key is pressed may still open a window that nobody sees
        page.onFileChooser(chooser ->
                chooser.setFiles(new FilePayload("people.csv", "text/csv", EmployeeLists.withoutNames("hand"))));
        open(page, "/hr/people.xhtml");
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Bring in a list");
        keyboard.field("File").press("Enter");
        assertThat(Named.field(page, "File")).hasValue(Pattern.compile(".*people\\.csv"));
        keyboard.press(BUTTON, "Read the file");
        assertThat(page.getByLabel("LoginID")).hasValue("USER_NAME");
        keyboard.press(BUTTON, "Check all rows");
        assertThat(heading(page, "All 4 people are in order.")).isVisible(PATIENTLY);
        keyboard.press(BUTTON, "Call it off");
        assertThat(heading(page, "Called off")).isVisible();
    }

    @Test
    @DisplayName("everybody a campaign is for is invited, after a second thought")
    void invitations() {
        Page page = as("hr");
        open(page, "/hr/campaign.xhtml?id=" + campaign.id());
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Invite people");
        keyboard.press(BUTTON, "Invite everybody");
        keyboard.press("Escape");
        assertThat(Named.button(page, "Invite everybody")).isFocused();
        keyboard.press("Enter");
        keyboard.press(BUTTON, "Send the invitations");
        assertThat(Named.done(page)).hasText(Pattern.compile("\\d people are invited\\."));
    }

    @Test
    @DisplayName("a manager opens the figures and chooses a campaign, which shows only when they say so")
    void manager() {
        Page page = as(crowd.lead().number());
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(LINK, "Insight");
        keyboard.field("Campaign").type(campaign.name());
        assertThat(page).not().hasURL(Pattern.compile(".*campaign=.*"));
        keyboard.press(BUTTON, "Show");
        assertThat(page).hasURL(Pattern.compile(".*campaign=" + campaign.id() + ".*"));
        assertThat(heading(page, "Whom do we reach?")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Robin");
    }
}
