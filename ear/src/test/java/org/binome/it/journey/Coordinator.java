package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.function.BiConsumer;

/** What HR does in the story, each step beginning on a page of the navigation. */
final class Coordinator {
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);
    private final Page page;
    private final BiConsumer<Page, String> look;

    Coordinator(Page page, BiConsumer<Page, String> look) {
        this.page = page;
        this.look = look;
    }

    /** The list of {@link Story#people()}, by its page. */
    void bringsInTheList() {
        if (!page.url().endsWith("/public/unknown.xhtml")) {
            link(page, "People").first().click();
        }
        Axe.checkEverywhere(page);
        link(page, "Bring in a list").first().click();
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("people.csv", "text/csv", Story.people()));
        button(page, "Read the file").click();
        button(page, "Check all rows").click();
        assertThat(heading(page, "All 12 people are in order.")).isVisible(PATIENTLY);
        page.getByRole(AriaRole.CHECKBOX)
                .filter(new Locator.FilterOptions().setVisible(true))
                .all()
                .forEach(Locator::check);
        button(page, "Take the list over").click();
        assertThat(page.getByText("The directory is up to date.")).isVisible(PATIENTLY);
        look.accept(page, "story-imported");
    }

    /** Everybody the campaign is for, from its board. */
    void invites(String campaign) {
        board(campaign);
        link(page, "Invite people").click();
        button(page, "Invite everybody").click();
        Axe.checkEverywhere(page);
        button(page, "Send the invitations").click();
        assertThat(Named.done(page)).hasText("11 people are invited.");
    }

    /** A round of the campaign, run, read and published. */
    void matches(String campaign) {
        board(campaign);
        button(page, "Begin matching today").click();
        Axe.checkEverywhere(page);
        button(page, "Begin matching today").last().click();
        assertThat(Named.done(page)).hasText("The phase has begun.");
        link(page, "Open the matching desk").click();
        assertThat(heading(page, "What people offer and seek")).isVisible();
        look.accept(page, "story-offer-and-demand");
        button(page, "Run the first round").click();
        assertThat(page.getByText("Proven optimal")).isVisible(PATIENTLY);
        assertThat(heading(page, "Why these two")).isVisible();
        assertThat(page.getByText("Yasmine Keller shares what Philippe Marchand seeks: Making a podcast"))
                .isVisible();
        look.accept(page, "story-round");
        button(page, "Publish one proposal").click();
        Axe.checkEverywhere(page);
        button(page, "Publish one proposal").last().click();
        assertThat(Named.done(page)).hasText("One proposal is on its way.");
    }

    private void board(String campaign) {
        link(page, "Campaigns").first().click();
        link(page, campaign).click();
        assertThat(heading(page, campaign)).isVisible();
    }
}
