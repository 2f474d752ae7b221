package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.box;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.binome.it.api.Callers;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HR's desk for a running campaign")
class PairingsDeskIT extends Journey {

    private static Member junior;
    private static Member senior;
    private static CampaignFixture campaign;
    private static boolean over;

    @BeforeAll
    static void begin() {
        Crowd crowd = new Crowd("desk");
        junior = crowd.junior();
        senior = crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "Care");
        campaign.mentor(junior, 1);
        campaign.mentee(senior);
        campaign.phase("MATCHING").publishedRound();
        long proposal = campaign.asked(senior).getJsonNumber("id").longValue();
        for (Member one : List.of(senior, junior)) {
            one.api().post("/match-proposals/" + proposal + "/acceptance").is(200);
        }
    }

    @AfterAll
    static void end() {
        if (campaign != null && !over) {
            campaign.over();
        }
    }

    @Test
    @DisplayName(
            "P27 P03 HR sees how pairs do and why, filters, reminds both after reading the mail, and ends all for good")
    void desk() {
        Page page = as("hr");
        open(page, "/hr/campaign.xhtml?id=" + campaign.id());
        link(page, "Pairings").click();
        String pair = junior.name() + " → " + senior.name();
        assertThat(page.getByText("Agreed today, charter to sign")).isVisible();
        assertThat(heading(page, "How this is told")).isVisible();
        look(page, "pairings");

        page.getByLabel("Name or unit").fill(junior.number());
        page.getByLabel("How it goes").selectOption("On track");
        assertThat(page).hasURL(Pattern.compile(".*health=ON_TRACK.*"));
        assertThat(page.getByLabel("How it goes")).hasValue("ON_TRACK");
        button(page, "Preview a reminder").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose at least one pair.");
        box(page, pair).check();
        button(page, "Preview a reminder").click();
        assertThat(page.getByText("[first name], the charter waits for you and [partner]")
                        .first())
                .isVisible();
        look(page, "pairings-reminder");
        button(page, "Send to both").click();
        assertThat(Named.done(page)).hasText("One pair is reminded.");
        assertThat(page).hasURL(Pattern.compile(".*health=ON_TRACK.*"));
        assertThat(box(page, pair)).hasCount(0);
        Mails.await(senior.number() + "@crowds.example", "the charter waits for you and Robin");
        Mails.await(junior.number() + "@crowds.example", "the charter waits for you and Robin");

        button(page, "Wind down").click();
        assertThat(page.getByText("One pairing is open. Every pairing ends today"))
                .isVisible();
        button(page, "End it for good").click();
        assertThat(heading(page, campaign.name())).isVisible();
        Callers.as("hr").post(campaign.path() + "/archive").is(200);
        over = true;
    }
}
