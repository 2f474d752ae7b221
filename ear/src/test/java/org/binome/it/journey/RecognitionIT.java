package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.binome.it.api.Crowd;
import org.binome.it.api.MetPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P32 What stays of a pairing, through the pages")
class RecognitionIT extends Journey {

    private static final String WORDS = "I came for the charts, and found somebody who asks the right questions.";
    private static final String IDEA = "A glossary of the machine shop for all who are new here.";

    private static final Crowd CROWD = new Crowd("voices");
    private static final MetPair DONE = MetPair.of(CROWD);
    private static final MetPair RUNNING = MetPair.of(CROWD);

    @BeforeAll
    static void meet() {
        CROWD.arrive();
        DONE.meet("Voices done", 4).complete();
        RUNNING.meet("Voices running", 3);
    }

    @Test
    @DisplayName("P32 a certificate is asked for, downloaded, checked by a stranger and revoked")
    void certificate() throws IOException {
        Page page = as(DONE.junior().number());
        link(page, "Get the certificate").click();
        look(page, "recognition-ended");
        Certified holder = new Certified(page);
        holder.getsIt();
        open(page, "/me/certificates.xhtml");
        look(page, "certificates");
        String code = holder.code();

        Page stranger = anonymous(Device.PHONE);
        open(stranger, "/public/verify.xhtml");
        Certified.check(stranger, code);
        assertThat(stranger.getByText(DONE.junior().name())).isHidden();
        look(stranger, "verify");

        link(page, "Manage").click();
        button(page, "Revoke the certificate").click();
        inDialog(page).click();
        assertThat(Named.done(page)).hasText("Your certificate is not valid any more.");
        open(stranger, "/public/verify.xhtml?code=" + code);
        assertThat(stranger.getByText("No valid certificate has this code")).isVisible();
        Axe.checkEverywhere(stranger);
    }

    private static Locator inDialog(Page page) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Revoke the certificate")
                                .setExact(true));
    }

    @Test
    @DisplayName("P32 words and an idea go through a yes of both and through HR, and come back or vanish")
    void voices() {
        Page author = as(RUNNING.junior().number());
        open(author, "/me/pairing.xhtml?id=" + RUNNING.pairing());
        link(author, "Tell or propose something").click();
        field(author, "What would you tell somebody who hesitates?").fill(WORDS);
        button(author, "Show it to Robin").first().click();
        assertThat(Named.done(author)).hasText("Robin is asked to agree.");
        author.getByText("A new idea").click();
        field(author, "Your idea").fill(IDEA);
        button(author, "Show it to Robin").click();
        assertThat(Named.done(author)).hasText("Robin is asked to agree.");
        look(author, "recognition-running");

        Page partner = as(RUNNING.senior().number(), Device.PHONE.inFrench());
        link(partner, "Lire et décider").click();
        assertThat(partner.getByText(WORDS)).isVisible();
        button(partner, "Je suis d’accord").click();
        assertThat(Named.done(partner)).hasText("La coordination le lit maintenant.");
        button(partner, "Je suis d’accord, envoyer").click();
        assertThat(Named.done(partner)).hasText("La coordination l’a reçue.");
        look(partner, "recognition-french");

        Page hr = as("hr");
        open(hr, "/hr/voices.xhtml");
        look(hr, "voices");
        row(hr, WORDS)
                .getByText("Publish", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(Named.done(hr)).hasText("Everybody can read it now.");
        Locator idea = row(hr, IDEA);
        idea.getByLabel("Your answer").fill("It will be printed in May.");
        idea.getByText("Send to both").click();
        assertThat(Named.done(hr)).hasText("Both are told.");

        author.reload();
        assertThat(author.getByText("It will be printed in May.")).isVisible();
        Page newcomer = as(CROWD.lead().number());
        assertThat(newcomer.getByText(WORDS)).isVisible();
        link(newcomer, "Read what other pairs say").click();
        look(newcomer, "testimonials");
        row(partner, WORDS).getByText("Retirer").click();
        assertThat(Named.done(partner)).hasText("C’est effacé partout.");
        newcomer.reload();
        assertThat(newcomer.getByText(WORDS)).isHidden();
    }

    private static Locator row(Page page, String words) {
        return page.locator("ul.rule > li").filter(new Locator.FilterOptions().setHasText(words));
    }
}
