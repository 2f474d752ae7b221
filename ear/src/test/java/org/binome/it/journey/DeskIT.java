package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.binome.it.api.Api;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The matching desk between rounds")
class DeskIT extends Journey {

    @Test
    @DisplayName("P17 what HR has forbidden stands there and can be undone; offer and demand can be looked at again")
    void betweenRounds() {
        Page page = as("hr");
        open(page, "/hr/matching.xhtml?campaign=" + withOneForbidden());
        page.getByText("Pinned and forbidden (1)").click();
        assertThat(page.getByText("Forbidden: no round proposes them to each other."))
                .isVisible();
        Axe.checkEverywhere(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.getByText("Undone for the coming rounds.")).isVisible();
        assertThat(page.getByText("Pinned and forbidden")).hasCount(0);

        Locator balance =
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What people offer and seek"));
        assertThat(balance).hasCount(0);
        link(page, "Show what people offer and seek now").click();
        assertThat(balance).isVisible();
        Axe.checkEverywhere(page);
        link(page, "Hide what people offer and seek").click();
        assertThat(balance).hasCount(0);
    }

    /** A campaign after its first round, with the only possible pair forbidden. */
    private static long withOneForbidden() {
        Crowd crowd = new Crowd("desk");
        Member junior = crowd.junior();
        Member senior = crowd.senior();
        crowd.arrive();
        CampaignFixture campaign = CampaignFixture.open(crowd, "Desk");
        long mentor = campaign.mentor(junior, 1);
        long mentee = campaign.mentee(senior);
        Api.as("hr")
                .put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"FORBID\"}".formatted(mentor, mentee))
                .is(204);
        campaign.phase("MATCHING").round();
        return campaign.id();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
