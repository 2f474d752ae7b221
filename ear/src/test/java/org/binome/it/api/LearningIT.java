package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Trainings, advice and comments, by REST")
class LearningIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 5);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("learn");
    private static final Member READER = CROWD.senior();
    private static final Member OTHER = CROWD.senior();
    private static final Member MENTOR = CROWD.junior();
    private static final Member MENTEE = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P30 pages are kept one by one, the quiz comes after them, and five of six pass")
    void module() {
        Api mine = READER.api();
        Quiz quiz = Quiz.of("mentee");
        JsonObject module = mine.get(quiz.path()).is(200).object();
        int pages = module.getJsonArray("steps").size();
        assertThat(module.getInt("next")).isEqualTo(1);
        assertThat(module.toString()).doesNotContain("\"right\"", "[x]");
        mine.post(quiz.path() + "/quiz", quiz.right()).isProblem(409, "learning.steps-first");

        mine.put(quiz.path() + "/steps/1", "{}").is(200);
        assertThat(mine.get(quiz.path()).is(200).object().getInt("next")).isEqualTo(2);
        mine.put(quiz.path() + "/steps/" + (pages + 1), "{}").is(404);
        for (int page = 2; page <= pages; page++) {
            mine.put(quiz.path() + "/steps/" + page, "{}").is(200);
        }

        mine.post(quiz.path() + "/quiz", "{\"answers\":[[0]]}").isProblem(422, "learning.unanswered");
        assertThat(mine.post(quiz.path() + "/quiz", quiz.wrong())
                        .is(200)
                        .object()
                        .getBoolean("passed"))
                .isFalse();
        JsonObject result =
                mine.post(quiz.path() + "/quiz", quiz.right()).is(200).object();
        assertThat(result.getBoolean("passed")).isTrue();
        assertThat(mine.get(quiz.path()).is(200).object().getBoolean("passed")).isTrue();
        assertThat(OTHER.api().get(quiz.path()).is(200).object().getBoolean("passed"))
                .isFalse();
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'ModulePassed' and actor = 'unsigned' and facts = ?",
                        "moduleId=" + quiz.module()))
                .as("that somebody has passed, never who")
                .isPositive();
    }

    @Test
    @DisplayName(
            "P30 a campaign may demand the training before matching; who has not finished it is told so, with the way there")
    void demanded() {
        JsonObject matching = Json.createObjectBuilder(CampaignFixture.matching("objective", "PARTICIPATION_FIRST"))
                .add("trainingRequired", true)
                .build();
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Trained", Map.of("matching", matching));
        campaign.mentor(MENTOR, 1);
        campaign.mentee(MENTEE);
        campaign.phase("MATCHING");

        long first = campaign.publishedRound();
        assertThat(CampaignFixture.proposals(first)).isEmpty();
        JsonObject told = unblocking(campaign);
        assertThat(told.getBoolean("trainingMissing")).isTrue();
        Quiz.of("mentee").pass(MENTEE);
        assertThat(unblocking(campaign).getBoolean("trainingMissing")).isFalse();
        assertThat(CampaignFixture.proposals(campaign.publishedRound())).isEmpty();

        Quiz.of("mentor").pass(MENTOR);
        assertThat(CampaignFixture.proposals(campaign.publishedRound())).hasSize(1);
    }

    private static JsonObject unblocking(CampaignFixture campaign) {
        return MENTEE.api().get("/me/unblocking").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("campaign").equals(campaign.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("P31 at least twenty articles, by part and stage, found in both languages with or without accents")
    void library() {
        Api english = READER.api().with("Accept-Language", "en");
        Api french = READER.api().with("Accept-Language", "fr");
        assertThat(english.get("/articles").is(200).items()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(english.get("/articles?part=MENTOR").is(200).items().getValuesAs(JsonObject.class))
                .isNotEmpty()
                .extracting(one -> one.getString("forWhom"))
                .doesNotContain("MENTEE");
        assertThat(english.get("/articles?stage=END").is(200).items().getValuesAs(JsonObject.class))
                .isNotEmpty()
                .extracting(one -> one.getString("stage"))
                .containsOnly("END");

        assertThat(titles(english, "flash")).contains("The 45-minute flash session");
        assertThat(titles(french, "%C3%A9clair")).isNotEmpty().isEqualTo(titles(french, "ECLAIR"));
        assertThat(titles(french, "echange+des+roles")).first().isEqualTo("L’échange des rôles");
        assertThat(titles(english, "%C3%A9clair")).isEmpty();
        assertThat(titles(english, "%27%3B--+%22%26%7C%21")).isEmpty();

        long id = english.get("/articles")
                .items()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        assertThat(french.get("/articles/" + id).is(200).object().getString("language"))
                .isEqualTo("fr");
        assertThat(english.get("/articles/" + id).is(200).object().getString("html"))
                .contains("<p>");
        assertThat(english.get("/me/advice").is(200).items()).hasSize(1);
    }

    private static List<String> titles(Api caller, String words) {
        return caller.get("/articles?q=" + words).is(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("title"))
                .toList();
    }

    @Test
    @DisplayName("P31 HR writes in Markdown, in both languages, publishes and withdraws; nothing in a text can do harm")
    void written() {
        Api hr = Callers.as("hr");
        String english =
                "\"en\":{\"title\":\"Of %s\",\"summary\":\"Ours\",\"body\":\"## So\\n\\n<script>alert(1)</script>[x](javascript:alert(1))\"}"
                        .formatted(CROWD.mark());
        String french =
                "\"fr\":{\"title\":\"De %s\",\"summary\":\"Le nôtre\",\"body\":\"Voilà.\"}".formatted(CROWD.mark());
        Answer draft = hr.post("/materials", "{\"kind\":\"ARTICLE\",\"plan\":" + plan(english) + "}")
                .is(201);
        String material = "/materials/" + draft.id();
        String article = "/articles/" + draft.id();

        READER.api().get(article).is(404);
        hr.post(material + "/publication").isProblem(422, "learning.language-missing");
        hr.put(material, plan(english + "," + french)).is(428);
        hr.with("If-Match", draft.header("ETag"))
                .put(material, plan(english + "," + french))
                .is(200);
        hr.with("If-Match", draft.header("ETag")).put(material, plan(english)).is(412);
        hr.post(material + "/publication").is(200);

        assertThat(READER.api().get(article).is(200).object().getString("html"))
                .contains("<h2>So</h2>")
                .doesNotContain("<script", "href=\"javascript");
        assertThat(hr.post("/materials/preview", "{\"text\":\"**strong**\"}")
                        .is(200)
                        .object()
                        .getString("html"))
                .contains("<strong>strong</strong>");
        READER.api().post("/materials/preview", "{\"text\":\"\"}").is(403);
        hr.post(material + "/withdrawal").is(200);
        READER.api().get(article).is(404);
        hr.post("/materials/" + Quiz.of("mentor").module() + "/withdrawal").isProblem(409, "learning.last-module");
    }

    private static String plan(String texts) {
        return "{\"forWhom\":\"BOTH\",\"stage\":\"START\",\"minutes\":2,\"position\":900,\"texts\":{" + texts + "}}";
    }

    @Test
    @DisplayName("P31 a comment waits for HR, who lets it appear or not; its author may take it away")
    void comments() {
        Api author = READER.api();
        Api other = OTHER.api();
        Api hr = Callers.as("hr");
        long article = author.get("/articles")
                .items()
                .getJsonObject(1)
                .getJsonNumber("id")
                .longValue();
        String comments = "/articles/" + article + "/comments";

        long first = author.post(comments, body("It helped me")).is(201).id();
        author.post(comments, body("One more")).isProblem(409, "learning.comment-waits");
        assertThat(ids(author, comments)).contains(first);
        assertThat(ids(other, comments)).doesNotContain(first);
        assertThat(ids(hr, "/comments?limit=200")).contains(first);
        other.post("/comments/" + first + "/approval").is(403);

        hr.post("/comments/" + first + "/approval").is(204);
        assertThat(ids(other, comments)).contains(first);
        assertThat(ids(hr, "/comments?limit=200")).doesNotContain(first);
        long second = author.post(comments, body("One more")).is(201).id();
        hr.post("/comments/" + second + "/refusal").is(204);
        assertThat(ids(other, comments)).doesNotContain(second);

        other.delete("/comments/" + first).is(404);
        for (long id : List.of(first, second)) {
            author.delete("/comments/" + id).is(204);
        }
        assertThat(ids(author, comments)).doesNotContain(first, second);
    }

    private static String body(String text) {
        return "{\"body\":\"%s\"}".formatted(text);
    }

    private static List<Long> ids(Api caller, String path) {
        return caller.get(path).is(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }
}
