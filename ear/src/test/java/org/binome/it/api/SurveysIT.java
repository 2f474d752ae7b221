package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Surveys from start to end, by REST")
class SurveysIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    private static final LocalDate LATER = TODAY.plusDays(120);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("survey");
    private static final List<Member> JUNIORS =
            Stream.generate(CROWD::junior).limit(5).toList();
    private static final List<Member> SENIORS =
            Stream.generate(CROWD::senior).limit(5).toList();
    private static final Member FIT_JUNIOR = CROWD.junior();
    private static final Member FIT_SENIOR = CROWD.senior();
    private static final Member WAY_JUNIOR = CROWD.junior();
    private static final Member WAY_SENIOR = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P29 a bad fit check offers to part, quietly: the partner learns nothing, and both come before others")
    void fit() {
        CLOCK.moveTo(TODAY);
        SurveyFixture known = new SurveyFixture(CROWD, "Fit", List.of(FIT_JUNIOR), List.of(FIT_SENIOR));
        PairFixture pair = known.pairs.get(0);
        CLOCK.moveTo(LATER);
        SurveyFixture.meet(pair, TODAY.plusDays(7), 1);
        assertThat(due(FIT_SENIOR)).isEqualTo("FIT_CHECK");
        FIT_SENIOR
                .api()
                .post(pair.path() + "/survey", "{\"kind\":\"START\",\"scores\":{}}")
                .isProblem(409, "survey.not-asked");
        FIT_SENIOR
                .api()
                .post(pair.path() + "/survey", "{\"kind\":\"FIT_CHECK\",\"scores\":{\"fit-heard\":5}}")
                .isProblem(422, "survey.answer-missing");
        String before = seen(FIT_JUNIOR, pair);
        long mails = mails(FIT_JUNIOR);

        assertThat(SurveyFixture.answer(FIT_SENIOR, pair, Map.of("fit-other", 1), Map.of())
                        .is(200)
                        .object()
                        .getBoolean("rematchOffered"))
                .isTrue();

        assertThat(due(FIT_SENIOR)).as("asked once").isEqualTo("START");
        assertThat(seen(FIT_JUNIOR, pair)).isEqualTo(before);
        assertThat(mails(FIT_JUNIOR)).isEqualTo(mails);
        assertThat(Stored.text("select string_agg(facts, ' ') from audit_entry where event = 'SurveyGiven'"))
                .doesNotContain("pairing");
        assertThat(SurveyFixture.answer(FIT_JUNIOR, pair).is(200).object().getBoolean("rematchOffered"))
                .isFalse();
        FIT_SENIOR.api().post(pair.path() + "/end").is(200);
        assertThat(pair.status()).isEqualTo("ENDED_EARLY");
        assertThat(Stored.number("select min(rounds_waited) from enrolment where campaign_id = ?", known.campaign.id()))
                .isEqualTo(1);
        FIT_JUNIOR.api().get(pair.path() + "/survey").is(404);
    }

    @Test
    @DisplayName("P29 half-way with HR's own questions, at the end own skills and the mentor's; nobody reads one's own")
    void way() {
        CLOCK.moveTo(TODAY);
        SurveyFixture known = new SurveyFixture(CROWD, "Way", List.of(WAY_JUNIOR), List.of(WAY_SENIOR));
        PairFixture pair = known.pairs.get(0);
        String questions = known.campaign.path() + "/survey-questions";
        Api hr = Callers.as("hr");
        ask(hr, questions, "MID_TERM", "WORDS", "What do you miss?").is(201);
        long dropped = ask(hr, questions, "MID_TERM", "AGREEMENT", "Never mind.")
                .is(201)
                .id();
        hr.delete(questions + "/" + dropped).is(204);
        ask(hr, questions, "FIT_CHECK", "WORDS", "And why?").isProblem(422, "survey.question-kind");
        assertThat(hr.get(questions).is(200).items()).hasSize(1);

        SurveyFixture.answer(WAY_SENIOR, pair, Map.of("prompts", 0), Map.of()).is(200);
        SurveyFixture.answer(WAY_JUNIOR, pair, Map.of("prompts", 3), Map.of()).is(200);
        WAY_SENIOR.api().get(pair.path() + "/survey").is(404);
        CLOCK.moveTo(LATER);
        SurveyFixture.meet(pair, TODAY.plusDays(7), 3);
        assertThat(due(WAY_SENIOR)).isEqualTo("MID_TERM");
        SurveyFixture.answer(WAY_SENIOR, pair, Map.of(), Map.of("What do you miss?", "A room."))
                .is(200);
        ask(hr, questions, "MID_TERM", "WORDS", "Too late?").isProblem(409, "survey.questions-fixed");
        SurveyFixture.meet(pair, TODAY.plusDays(28), 3);
        assertThat(due(WAY_SENIOR)).isEqualTo("END");
        SurveyFixture.answer(WAY_SENIOR, pair, Map.of("prompts", 2, "end-recommend", 10), Map.of())
                .is(200);
        SurveyFixture.answer(WAY_JUNIOR, pair, Map.of("prompts", 3), Map.of()).is(200);

        JsonObject progress = WAY_SENIOR
                .api()
                .get(pair.path() + "/skill-progress")
                .is(200)
                .items()
                .getJsonObject(0);
        assertThat(progress.getInt("before")).isZero();
        assertThat(progress.getInt("after")).isEqualTo(2);
        assertThat(Stored.number("select count(*) from soft_skill_rating where pairing_id = ?", pair.pairing()))
                .isEqualTo(2);
        hr.get(pair.path() + "/skill-progress").is(404);
        hr.get(pair.path() + "/survey").is(404);
        assertThat(figures(hr, known.campaign, "END", "skills-gained").get("answers"))
                .isEqualTo(JsonValue.NULL);
        assertThat(hr.get("/insight/campaigns/" + known.campaign.id() + "/surveys")
                        .is(200)
                        .body())
                .doesNotContain("A room.");
    }

    @Test
    @DisplayName("P29 B06 means from five people, distributions from eight; no key, order or transaction leads back")
    void protectedFigures() {
        CLOCK.moveTo(TODAY);
        SurveyFixture known = new SurveyFixture(CROWD, "Five", JUNIORS, SENIORS);
        Api hr = Callers.as("hr");
        for (int i = 0; i < 4; i++) {
            SurveyFixture.answer(SENIORS.get(i), known.pairs.get(i)).is(200);
        }
        assertThat(learn(hr, known).get("answers")).isEqualTo(JsonValue.NULL);
        SurveyFixture.answer(SENIORS.get(4), known.pairs.get(4), Map.of("generations-learn", 5), Map.of())
                .is(200);

        assertThat(learn(hr, known).getInt("answers")).isEqualTo(5);
        assertThat(learn(hr, known).getJsonObject("mean").getJsonNumber("from").doubleValue())
                .isEqualTo(3.4);
        assertThat(learn(hr, known).get("spread")).isEqualTo(JsonValue.NULL);
        assertThat(figures(hr, known.campaign, "START", "confidence-ask").getInt("answers"))
                .isEqualTo(5);
        assertThat(Stored.number(
                        "select count(distinct a.xmin::text) from survey_answer a where a.campaign_id = ?",
                        known.campaign.id()))
                .as("all written by one transaction")
                .isEqualTo(1);
        assertThat(Stored.number(
                        """
                        select count(distinct r.employee_id) from survey_receipt r join survey_answer a
                          on a.xmin::text = r.xmin::text where r.campaign_id = ?""",
                        known.campaign.id()))
                .isEqualTo(5);
        assertThat(Stored.number(
                        """
                        select count(*) from skill_rating s join survey_answer a on a.xmin::text = s.xmin::text
                        where a.campaign_id = ? and s.employee_id <> ?""",
                        known.campaign.id(),
                        SENIORS.get(4).id()))
                .isZero();

        for (int i = 0; i < 5; i++) {
            assertThat(learn(hr, known).getInt("answers")).as("by fives").isEqualTo(5);
            SurveyFixture.answer(JUNIORS.get(i), known.pairs.get(i)).is(200);
        }
        assertThat(learn(hr, known).getInt("answers")).isEqualTo(10);
        assertThat(learn(hr, known).getJsonArray("spread").toString()).isEqualTo("[0,0,9,0,1]");
        assertThat(figures(CROWD.head().api(), known.campaign, "START", "generations-learn")
                        .getInt("answers"))
                .as("the sponsor's own campaign")
                .isEqualTo(10);
        String path = "/insight/campaigns/" + known.campaign.id() + "/surveys";
        Callers.as("sponsor").get(path).is(404);
        CROWD.lead().api().get(path).is(403);
        JUNIORS.get(0).api().get(path).is(403);
    }

    private static Answer ask(Api hr, String path, String kind, String scale, String words) {
        return hr.post(
                path,
                "{\"kind\":\"%s\",\"scale\":\"%s\",\"words\":{\"en\":\"%s\",\"fr\":\"%s\"}}"
                        .formatted(kind, scale, words, words));
    }

    private static JsonObject learn(Api caller, SurveyFixture known) {
        return figures(caller, known.campaign, "START", "generations-learn");
    }

    private static JsonObject figures(Api caller, CampaignFixture campaign, String survey, String code) {
        return caller
                .get("/insight/campaigns/" + campaign.id() + "/surveys")
                .is(200)
                .object()
                .getJsonArray("questions")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("survey").equals(survey)
                        && one.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String due(Member person) {
        return person.api().get("/me/surveys").is(200).items().getJsonObject(0).getString("kind");
    }

    private static String seen(Member person, PairFixture pair) {
        return person.api().get(pair.path()).is(200).body()
                + person.api().get(pair.path() + "/sessions").is(200).body();
    }

    private static long mails(Member to) {
        return Stored.number("select count(*) from outbox_message where recipient_id = ?", to.id());
    }
}
