package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZonedDateTime;
import java.util.function.BiConsumer;

/** What one of a pair does from the charter on, beginning on the home page. */
final class Partner {
    private final Page page;
    private final BiConsumer<Page, String> look;
    private final String other;

    /** @param other first name of the other one */
    Partner(Page page, BiConsumer<Page, String> look, String other) {
        this.page = page;
        this.look = look;
        this.other = other;
    }

    /** In French, before the other one. */
    void signsFirst() {
        link(page, "Lire la charte").click();
        look.accept(page, "story-charter-fr");
        button(page, "Je signe cette charte").click();
        assertThat(Named.done(page)).hasText("Vous avez signé. Nous prévenons " + other + ".");
        Axe.checkEverywhere(page);
    }

    /** In English: their pairing begins. */
    void signsLast() {
        assertThat(heading(page, other + " has signed. Sign the charter and plan your first hour."))
                .isVisible();
        link(page, "Read the charter").click();
        look.accept(page, "story-charter");
        button(page, "I sign this charter").click();
        assertThat(Named.done(page)).hasText("You have both signed. You and " + other + " can start.");
        look.accept(page, "story-pairing");
    }

    /** In English: first without place and theme, then whole. */
    void plans(ZonedDateTime start) {
        link(page, "Plan the first session").click();
        look.accept(page, "story-session-plan");
        button(page, "Confirm and invite both").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say where you meet");
        Axe.checkEverywhere(page);
        // each asks whether the time suits both, and the answer moves what is below
        answered(() -> field(page, "Day").fill(start.toLocalDate().toString()));
        answered(() -> field(page, "Time, on your clock").fill("10:00"));
        page.getByLabel("Room or link").fill("Atelier 4");
        field(page, "Theme").selectOption("Video");
        button(page, "Confirm and invite both").click();
        assertThat(Named.done(page)).hasText("You and " + other + " get an invitation for your calendars.");
        look.accept(page, "story-session-confirmed");
    }

    private void answered(Runnable change) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), change);
    }

    /** In English, on the page of a session: as many months after it, at the same hour. */
    void plansMonthsAfter(int months) {
        button(page, "Plan these " + months + " too").click();
        assertThat(Named.done(page)).containsText(months + " sessions are planned with " + other + ".");
    }

    /** In English, on the page of a session. */
    void agreesToSwap() {
        button(page, "Yes, let us swap").click();
        assertThat(Named.done(page)).hasText("You and " + other + " swap roles in this session.");
    }

    /** In French: the hour alone. */
    void logsTheHour() {
        assertThat(heading(page, "Vous êtes-vous vus, " + other + " et vous ?")).isVisible();
        link(page, "Noter la session").click();
        look.accept(page, "story-session-log");
        button(page, "Oui, nous nous sommes vus").click();
    }

    /** In French: the hour, the pulse, first without an answer, and a private note. */
    void logs() {
        logsTheHour();
        assertThat(heading(page, "Comment était-ce ?")).isVisible();
        button(page, "Envoyer").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Axe.checkEverywhere(page);
        Locator pulse = Named.part(page, "Comment était-ce ?");
        Named.answer(pulse, "L’heure elle-même", "Très bien").check();
        Named.answer(pulse, "Utile à votre travail", "Bien").check();
        button(page, "Envoyer").click();
        assertThat(Named.done(page)).containsText("Merci.");
        field(page, "Note pour vous").fill("Apporter un micro la prochaine fois");
        button(page, "Garder la note").click();
        look.accept(page, "story-session-held");
    }

    /** In English: the pulse alone; the other one's note is not there. */
    void answers() {
        link(page, "Say how it was").click();
        Locator asked = Named.part(page, "How was it?");
        Named.answer(asked, "The hour itself", "Great").check();
        Named.answer(asked, "Useful for your work", "Great").check();
        button(page, "Send").click();
        assertThat(page.getByText("Apporter un micro")).isHidden();
        Axe.checkEverywhere(page);
    }
}
