package org.binome.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.binome.it.api.Api;
import org.binome.it.journey.Axe;
import org.binome.it.journey.Journey;
import org.binome.it.journey.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page with the life of the demo company on it: no accessibility violation at 320 and 1280 px, light and dark. */
@DisplayName("The pages of the demo company")
@ExtendWith(Company.class)
class PagesIT extends Journey {

    @Test
    @DisplayName(
            "P36 HR's pages: home with what presses, campaigns, board, wizard, skills, people, import, desk, invitations, figures")
    void hr() {
        Page page = as("hr");
        long running = campaign(Company.RUNNING);
        look(page, "/me/home.xhtml", "home-hr");
        assertThat(page.locator("main")).containsText(Pattern.compile("(Passerelle|Duo d’hiver): \\S"));
        look(page, "/hr/campaigns.xhtml", "campaigns");
        look(page, "/hr/campaign.xhtml?id=" + running, "campaign");
        look(page, "/hr/skills.xhtml", "skills");
        look(page, "/hr/people.xhtml", "people");
        look(page, "/hr/import.xhtml", "import");
        look(page, "/hr/matching.xhtml?campaign=" + running, "desk");
        look(page, "/hr/invite.xhtml?campaign=" + campaign("Duo d’hiver"), "invite");
        look(page, "/insight/overview.xhtml?campaign=" + running, "insight");
    }

    @Test
    @DisplayName("P36 a mentor's pages: home, pairings, the pairing, its charter, a session")
    void mentor() {
        Page page = as("mentor");
        look(page, "/me/home.xhtml", "home");
        look(page, "/me/pairings.xhtml", "pairings");
        long pairing = Api.as("mentor")
                .get("/me/pairings")
                .is(200)
                .items()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        look(page, "/me/pairing.xhtml?id=" + pairing, "pairing");
        look(page, "/me/charter.xhtml?id=" + pairing, "charter");
        long session = Api.as("mentor")
                .get("/pairings/" + pairing + "/sessions")
                .is(200)
                .items()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        look(page, "/me/session.xhtml?id=" + session, "session");
        look(page, "/me/session-plan.xhtml?pairing=" + pairing, "session-plan");
        look(page, "/me/proposals.xhtml", "proposals");
    }

    @Test
    @DisplayName("P36 the first screen of enrolment, for somebody who may still join")
    void enrolment() {
        Page page = as("admin");
        look(page, "/me/enrol.xhtml?campaign=" + campaign("Duo d’hiver"), "enrol");
    }

    @Test
    @DisplayName("B10 a manager looks at the own part of the organisation")
    void manager() {
        look(as("manager"), "/insight/overview.xhtml?campaign=" + campaign(Company.RUNNING), "insight-manager");
    }

    @Test
    @DisplayName("people are found by name and shown with their place in the reporting line")
    void people() {
        Page page = as("hr");
        open(page, "/hr/people.xhtml");
        page.getByLabel("Name, number, login or e-mail").fill("Sandrine");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        Locator found = page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Sandrine .+")))
                .first();
        String name = found.textContent();
        found.click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
        Axe.checkEverywhere(page);
        Screens.take(page, "person");
    }

    private void look(Page page, String path, String name) {
        open(page, path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        Axe.checkEverywhere(page);
        Screens.take(page, name);
    }

    private static long campaign(String name) {
        return Api.as("hr").get("/campaigns?limit=50").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(campaign -> campaign.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }
}
