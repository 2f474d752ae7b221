package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.box;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Somebody on the five screens of enrolment; each is looked at before one goes on. */
final class Enrolling {
    private final Page page;
    private final EnrolWords words;
    private final BiConsumer<Page, String> look;

    Enrolling(Page page, EnrolWords words, BiConsumer<Page, String> look) {
        this.page = page;
        this.words = words;
        this.look = look;
    }

    Enrolling share(String skill, String wish) {
        tap(0, skill);
        Named.answer(Named.part(page, skill), words.wish(), wish).check();
        return onwards("share");
    }

    Enrolling learn(String skill, String priority, String purpose) {
        tap(1, skill);
        Locator card = Named.part(page, skill);
        Named.answer(card, words.priority(), priority).check();
        card.getByLabel(words.purpose()).fill(purpose);
        return onwards("learn");
    }

    Enrolling meet(String... days) {
        assertThat(heading(page, words.titles().get(2))).isVisible();
        for (String day : days) {
            box(page, words.block().formatted(day)).check();
        }
        return onwards("times");
    }

    /** Names somebody to meet, still on the screen of people. */
    Enrolling wish(String letters, String name) {
        assertThat(heading(page, words.titles().get(3))).isVisible();
        add(words.wished(), letters, name);
        return this;
    }

    Enrolling ratherNot(String letters, String name) {
        page.getByText(words.openVeto()).click();
        add(words.vetoed(), letters, name);
        return this;
    }

    Enrolling like(String... interests) {
        assertThat(heading(page, words.titles().get(3))).isVisible();
        for (String interest : interests) {
            box(page, interest).check();
        }
        return onwards("people");
    }

    void agreeWithoutTick() {
        assertThat(page.getByText(words.ratherNot())).isVisible();
        button(page, words.takePart()).click();
    }

    void agree() {
        assertThat(heading(page, words.titles().get(4))).isVisible();
        box(page, words.tick()).check();
        look.accept(page, "story-enrol-agree");
        button(page, words.takePart()).click();
    }

    private void tap(int screen, String skill) {
        assertThat(heading(page, words.titles().get(screen))).isVisible();
        field(page, words.search()).pressSequentially(skill.substring(skill.lastIndexOf(' ') + 1));
        box(page, skill).first().check();
        assertThat(Named.part(page, skill)).isVisible();
    }

    private void add(String label, String letters, String name) {
        field(page, label).pressSequentially(letters);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("(Add|Ajouter) ?" + Named.literally(name))))
                .click();
        assertThat(field(page, label)).hasValue("");
    }

    private Enrolling onwards(String picture) {
        look.accept(page, "story-enrol-" + picture);
        button(page, words.onwards()).click();
        return this;
    }
}
