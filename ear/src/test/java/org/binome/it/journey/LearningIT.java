package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.done;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;
import static org.binome.it.journey.Named.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.binome.it.api.Quiz;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("Learning: a training on the phone, advice, comments, and HR's own article")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LearningIT extends Journey {

    private static Crowd crowd;
    private static Member senior;
    private static CampaignFixture campaign;
    private static String title;

    @BeforeAll
    static void begin() {
        crowd = new Crowd("reads");
        senior = crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "Reading");
        campaign.mentee(senior);
        title = "Our own advice " + crowd.mark();
    }

    @AfterAll
    static void end() {
        campaign.over();
        Quiz.withdraw(title);
    }

    @Test
    @Order(1)
    @DisplayName("P30 on the phone: page by page, left and resumed, then the quiz until it is passed")
    void train() {
        Page page = as(senior.number(), Device.PHONE);
        Quiz quiz = Quiz.of("mentee");
        open(page, "/me/learning.xhtml");
        look(page, "me-learning");
        open(page, "/me/module.xhtml?id=" + quiz.module());
        look(page, "me-module");
        button(page, "Continue").click();
        page.waitForURL("**page=2**");
        button(page, "Continue").click();
        page.waitForURL("**page=3**");

        link(page, "Close; your place is kept").click();
        open(page, "/me/module.xhtml?id=" + quiz.module());
        assertThat(page.getByText("Page 3 of 8").first()).isVisible();
        for (int next = 4; next <= 8; next++) {
            button(page, "Continue").click();
            page.waitForURL("**page=" + next + "**");
        }

        assertThat(heading(page, "A few questions")).isVisible();
        look(page, "me-module-quiz");
        button(page, "Check my answers").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        answer(page, quiz);
        assertThat(heading(page, "How it went")).isVisible();
        assertThat(page.getByText("You have finished this training.")).isVisible();
        look(page, "me-module-result");
        link(page, "To my home page").click();
        assertThat(heading(page, "Advice: Before you begin")).isVisible();
    }

    private static void answer(Page page, Quiz quiz) {
        Locator questions = page.getByRole(AriaRole.GROUP);
        for (int i = 0; i < quiz.words().size(); i++) {
            for (String answer : quiz.words().get(i)) {
                questions
                        .nth(i)
                        .getByRole(
                                AriaRole.CHECKBOX,
                                new Locator.GetByRoleOptions().setName(answer).setExact(true))
                        .check();
            }
        }
        button(page, "Check my answers").click();
    }

    @Test
    @Order(2)
    @DisplayName("P31 HR writes an article, looks at it and publishes it in both languages")
    void write() {
        Page page = as("hr");
        open(page, "/hr/learning.xhtml");
        look(page, "hr-learning");
        link(page, "New article").click();
        fill(page, "In English", title, "Try *this*.");
        button(page, "Preview").click();
        assertThat(part(page, "Preview").locator("em")).hasText("this");
        look(page, "hr-learning-edit");
        button(page, "Save and publish").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("fr");
        fill(page, "In French", "Notre conseil " + crowd.mark(), "Essayez *ceci*.");
        button(page, "Save and publish").click();
        assertThat(done(page)).hasText("Published. People can read it now.");
    }

    private static void fill(Page page, String language, String title, String body) {
        Locator card = part(page, language);
        card.getByLabel("Title").fill(title);
        card.getByLabel("In one sentence").fill("One sentence.");
        card.getByLabel("Text", new Locator.GetByLabelOptions().setExact(true)).fill(body);
    }

    @Test
    @Order(3)
    @DisplayName("P31 somebody finds it and adds a comment, HR lets it appear, the author takes it away")
    void comment() {
        Page page = as(senior.number());
        open(page, "/me/learning.xhtml?q=" + crowd.mark());
        link(page, title).click();
        look(page, "me-learning-article");
        field(page, "Your comment").fill("It worked in our team.");
        button(page, "Send").click();
        assertThat(page.getByText("HR reads it first").first())
                .isVisible();

        Page hr = as("hr");
        open(hr, "/hr/learning.xhtml");
        hr.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("It worked in our team."))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(done(hr)).hasText("The comment appears under the article.");

        page.reload();
        assertThat(page.getByText("Everybody can read it")).isVisible();
        button(page, "Take away").click();
        assertThat(done(page)).hasText("Your comment is gone.");
        assertThat(page.getByText("It worked in our team.")).hasCount(0);
        open(page, "/me/learning.xhtml?q=" + crowd.mark());
        assertThat(link(page, title)).isVisible();
    }
}
