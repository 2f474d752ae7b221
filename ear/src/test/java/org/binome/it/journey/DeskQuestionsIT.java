package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What HR asks at the matching desk between a round and its publication")
class DeskQuestionsIT extends Journey {

    private static final String TIMES =
            """
            {"zone":"Europe/Paris","languages":["%s"],"capacity":1,"slots":[
              {"day":"MONDAY","startsAt":"09:00","endsAt":"17:00"},
              {"day":"FRIDAY","startsAt":"09:00","endsAt":"17:00"}]}""";
    private static final String SEEKS = """
            [{"skill":"prompts","priority":"IMPORTANT","purpose":""}]""";
    private static final Crowd CROWD = new Crowd("deskask");
    private static final List<Member> JUNIORS = List.of(CROWD.junior(), CROWD.junior(), CROWD.junior());
    private static final List<Member> SENIORS = List.of(CROWD.senior(), CROWD.senior());
    private static final Member GERMAN = CROWD.senior();
    private static CampaignFixture asked;
    private static long round;

    @BeforeAll
    static void match() {
        CROWD.arrive();
        asked = matched("Asked");
        round = asked.round();
    }

    /** Three mentors, the last by name enrolled first, for two mentees, and one more mentee whom nobody understands. */
    private static CampaignFixture matched(String name) {
        CampaignFixture campaign = CampaignFixture.open(CROWD, name);
        List.of(2, 1, 0).forEach(one -> campaign.mentor(JUNIORS.get(one), 1));
        campaign.enrol(SENIORS.get(0), "[]", SEEKS, TIMES.formatted("en"), preferring(JUNIORS.get(0)));
        campaign.enrol(SENIORS.get(1), "[]", SEEKS, TIMES.formatted("en"), preferring(JUNIORS.get(1)));
        campaign.enrol(
                GERMAN, "[]", SEEKS, TIMES.formatted("de"), "{\"preferences\":[],\"vetoes\":[],\"interests\":[]}");
        return campaign.phase("MATCHING");
    }

    private static String preferring(Member wanted) {
        return "{\"preferences\":[%d],\"vetoes\":[],\"interests\":[]}".formatted(wanted.id());
    }

    @Test
    @DisplayName("B01 the seal opens how to check, and gives the file and the program")
    void seal() throws IOException {
        Page page = desk();
        assertThat(page.getByText("Proven optimal")).isVisible();
        link(page, "Check it yourself").click();
        assertThat(page.getByText("java CheckCertificate.java certificate-" + round + ".json"))
                .isVisible();
        look(page, "certificate");
        String certificate = taken(page, "certificate-" + round + ".json");
        assertThat(certificate).contains("\"format\":\"binome-certificate\"").doesNotContain(CROWD.mark());
        assertThat(taken(page, "CheckCertificate.java")).contains("public final class CheckCertificate");
    }

    private static String taken(Page page, String name) throws IOException {
        Download download = page.waitForDownload(() -> link(page, name).click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readString(download.path());
    }

    @Test
    @DisplayName("B03 why not…? is asked by keyboard and answered by the exact loss or the first constraint")
    void whyNot() {
        Page page = desk();
        page.locator("a.pair")
                .filter(new Locator.FilterOptions().setHasText(SENIORS.get(0).name()))
                .first()
                .click();
        ask(page, JUNIORS.get(1).name());
        Locator answer = page.locator("#why-not .answer");
        assertThat(answer).containsText("Possible, at a loss of");
        look(page, "why-not");
        ask(page, "nobody of this name");
        assertThat(answer).containsText("Nobody who shares is found");
        ask(page, Crowd.SITE.replace('o', 'ô'));
        assertThat(answer.getByRole(AriaRole.LINK)).hasCount(3);
        answer.getByRole(AriaRole.LINK).first().click();
        assertThat(answer).containsText(Pattern.compile("Possible|proposed to each other"));
    }

    private static void ask(Page page, String words) {
        Locator field = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Why not…?"));
        field.fill(words);
        field.press("Enter");
        page.waitForURL(Pattern.compile(".*who=.*"));
    }

    @Test
    @DisplayName("B04 who has no match stands there with what would help, tried with the whole round")
    void unmatched() {
        Page page = desk();
        Locator card = page.locator("article").filter(new Locator.FilterOptions().setHasText(GERMAN.name()));
        assertThat(card).containsText("Speak English as well");
    }

    @Test
    @DisplayName("P16 P18 B12 what if: two plans face to face, each aim beside the others, and weights that sum to 100")
    void whatIf() {
        Page page = desk();
        link(page, "What if…").click();
        assertThat(page.getByText("Two plans, face to face")).isVisible();
        page.getByLabel("Ranked preferences").fill("0");
        button(page, "Compare").click();
        assertThat(page.locator("[role=alert], .errors").first()).isVisible();
        page.getByLabel("Time in common").fill("30");
        button(page, "Compare").click();
        Locator faces = page.locator(".face-to-face");
        assertThat(faces).containsText("Matched");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The aims side by side")))
                .isVisible();
        look(page, "what-if");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Site of the two"))
                .getByLabel("In another one")
                .check();
        button(page, "Compare").click();
        assertThat(faces).containsText("−");
        assertThat(page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("In another one").setChecked(true)))
                .hasCount(1);
        open(page, "/hr/what-if.xhtml?weights=1-1-1-1-1-1-1&round=" + round);
        assertThat(page.locator(".errors")).containsText("The seven shares make 7 together.");
        assertThat(page.getByLabel("Ranked preferences")).hasValue("20");
        assertThat(page.locator(".face-to-face")).hasCount(0);
    }

    @Test
    @DisplayName(
            "B11 somebody leaves and another comes back: HR sees what would change, asks for just that, and publishes it")
    void rematch() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Left and joined");
        List<Long> mentors =
                JUNIORS.stream().map(one -> campaign.mentor(one, 1)).toList();
        campaign.enrol(SENIORS.get(0), "[]", SEEKS, TIMES.formatted("en"), preferring(JUNIORS.get(0)));
        campaign.enrol(SENIORS.get(1), "[]", SEEKS, TIMES.formatted("en"), preferring(JUNIORS.get(1)));
        JUNIORS.get(2).api().post("/enrolments/" + mentors.get(2) + "/pause").is(200);
        campaign.phase("MATCHING").publishedRound();
        Page page = as("hr");
        open(page, "/hr/matching.xhtml?campaign=" + campaign.id());
        link(page, "People have left or joined? See what would change").click();
        assertThat(page.getByText("Nothing would change")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Match again as shown")))
                .hasCount(0);

        JUNIORS.get(0).api().post("/enrolments/" + mentors.get(0) + "/pause").is(200);
        JUNIORS.get(2)
                .api()
                .post("/enrolments/" + mentors.get(2) + "/resumption")
                .is(200);
        page.reload();
        assertThat(page.locator("main")).containsText(JUNIORS.get(2).name());
        look(page, "rematch");
        button(page, "Match again as shown").click();
        assertThat(button(page, "Publish one proposal")).isVisible();
        assertThat(page.locator("main")).containsText(JUNIORS.get(2).name());
    }

    @Test
    @DisplayName("B05 whether sites, units and grades have the same chance, silent about fewer than five people")
    void equity() {
        Page page = desk();
        link(page, "Does everybody have the same chance?").click();
        assertThat(page.getByText("Too few people to compare").first()).isVisible();
        assertThat(page.locator("main")).not().containsText(Crowd.SITE);
        look(page, "equity");
    }

    @Test
    @DisplayName("B07 with names and faces hidden HR still decides: pins, forbids, publishes")
    void blind() {
        CampaignFixture campaign = matched("Blind");
        campaign.round();
        Page page = as("hr");
        open(page, "/hr/matching.xhtml?campaign=" + campaign.id());
        assertThat(page.locator("main")).containsText(SENIORS.get(0).name());
        link(page, "Hide names and faces").click();
        look(page, "desk-blind");
        nameless(page);
        ask(page, Crowd.SITE);
        Locator meant = page.locator("#why-not .answer").getByRole(AriaRole.LINK);
        assertThat(meant).hasCount(3);
        assertThat(meant.all().stream().map(DeskQuestionsIT::mentor))
                .as("not in the order of their names")
                .isSorted();
        nameless(page);
        thereAndBack(page, "What if…", "what-if");
        thereAndBack(page, "Check it yourself", "certificate");
        thereAndBack(page, "Does everybody have the same chance?", "equity");
        button(page, "Pin").click();
        assertThat(page.getByText("Pinned for the coming rounds.")).isVisible();
        nameless(page);
        page.locator("a.pair").nth(1).click();
        button(page, "Forbid").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Forbid"))
                .click();
        assertThat(page.getByText("These two are no longer proposed to each other."))
                .isVisible();
        nameless(page);
        button(page, "Publish one proposal").first().click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish one proposal"))
                .click();
        assertThat(page.getByText("One proposal is on its way.")).isVisible();
        nameless(page);
    }

    @Test
    @DisplayName("B04 the person without a match reads at home what could help, once the round is published")
    void atHome() {
        CampaignFixture campaign = matched("At home");
        Page page = as(GERMAN.number());
        assertThat(page.getByText("Nobody yet in " + campaign.name())).hasCount(0);
        campaign.publishedRound();
        open(page, "/me/home.xhtml");
        assertThat(page.getByText("Nobody yet in " + campaign.name())).isVisible();
        link(page, "See what could help").click();
        assertThat(page.getByText("Speak English as well").first()).isVisible();
        look(page, "home-unmatched");
    }

    private static Long mentor(Locator link) {
        return Long.valueOf(link.getAttribute("href").replaceAll(".*mentor=(\\d+).*", "$1"));
    }

    private static void thereAndBack(Page page, String question, String answer) {
        link(page, question).click();
        page.waitForURL(Pattern.compile(".*/hr/" + answer + "\\.xhtml\\?.*blind=true.*"));
        nameless(page);
        page.locator(".crumb a").click();
        page.waitForURL(Pattern.compile(".*/hr/matching\\.xhtml\\?.*blind=true.*"));
        assertThat(link(page, "Show names and faces")).isVisible();
        nameless(page);
    }

    private static void nameless(Page page) {
        for (Member person : List.of(JUNIORS.get(0), JUNIORS.get(1), SENIORS.get(0), SENIORS.get(1), GERMAN)) {
            assertThat(page.locator("main")).not().containsText(person.name());
        }
    }

    private Page desk() {
        Page page = as("hr");
        open(page, "/hr/matching.xhtml?campaign=" + asked.id());
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
