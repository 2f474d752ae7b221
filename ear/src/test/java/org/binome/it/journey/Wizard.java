package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** HR on the screens of the campaign wizard; each is looked at before one goes on. */
final class Wizard {
    private final Page page;
    private final BiConsumer<Page, String> look;
    private int screens;

    Wizard(Page page, BiConsumer<Page, String> look) {
        this.page = page;
        this.look = look;
    }

    /** Plans a campaign of that name up to the last screen. @return how many screens it took */
    int plan(String name) {
        seen("What is it called, and when does it take place?", "basics");
        basics(name);
        seen("What is it about, and who may take part?", "audience");
        audience();
        seen("Who stands for it, and how often do people meet?", "rhythm");
        rhythm();
        seen("What do both of a pair promise?", "charter");
        onwards();
        seen("How do people find each other?", "matching");
        weights();
        return screens;
    }

    private void basics(String name) {
        field(page, "Name").fill("");
        onwards();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Name");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        look.accept(page, "story-wizard-missing");
        field(page, "Name").fill(name);
        field(page, "Enrolment opens").fill(LocalDate.now().toString());
        onwards();
    }

    /** Everybody but those of the general management. */
    private void audience() {
        Named.box(page, "Video").check();
        field(page, "A person who").selectOption("does not belong to the unit");
        field(page, "Which one").selectOption("Informatique");
        button(page, "Add the rule").click();
        assertThat(page.getByText("Does not belong to Informatique")).isVisible();
        assertThat(page.getByText("11 of 12 people may take part")).isVisible();
        onwards();
    }

    private void rhythm() {
        field(page, "Sponsor").fill("nobody at all");
        onwards();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Sponsor: Nobody found by that name");
        assertThat(field(page, "Sponsor")).hasValue("nobody at all");
        field(page, "Sponsor").fill("");
        field(page, "Sponsor").pressSequentially("Ingrid");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Ingrid Solberg.*")))
                .click();
        assertThat(field(page, "Sessions")).hasValue("6");
        assertThat(field(page, "Hours a month for each person")).hasValue(Pattern.compile("3(\\.0)?"));
        onwards();
    }

    private void weights() {
        field(page, "Patience").fill("40");
        button(page, "Save and leave").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("They have to make 100");
        look.accept(page, "story-wizard-weights");
        field(page, "Patience").fill("5");
    }

    private void seen(String title, String name) {
        assertThat(heading(page, title)).isVisible();
        look.accept(page, "story-wizard-" + name);
        screens++;
    }

    private void onwards() {
        button(page, "Continue").click();
    }
}
