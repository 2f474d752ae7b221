package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Campaigns by REST")
class CampaignIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 9);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("campaign");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();
    private static final Member PEER = CROWD.add(
            CROWD.lead().number(),
            CROWD.unit() + "/Works",
            Crowd.SITE,
            5,
            LocalDate.of(2021, 5, 3),
            Set.of("employee"));

    /** Two who agree, and hence are never proposed to each other again. */
    private static final Member MENTOR = CROWD.junior();

    private static final Member MENTEE = CROWD.senior();

    private final Api hr = Callers.as("hr");

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void sameDay() {
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("P01 a plan is changed only by who has seen its present version: 428 without, 412 with a stale tag")
    void versions() {
        String path = CampaignFixture.draft(CROWD, "Versions").path();
        Answer read = hr.get(path).is(200);
        String seen = read.header("ETag");
        String renamed = plan(read, "name", "Renamed " + CROWD.mark());
        String late = plan(read, "name", "Too late " + CROWD.mark());

        problem(hr.put(path, renamed), 428);
        problem(hr.with("If-Match", "\"999\"").put(path, renamed), 412);
        Answer changed = hr.with("If-Match", seen).put(path, renamed).is(200);
        assertThat(changed.header("ETag")).isNotEqualTo(seen);
        problem(hr.with("If-Match", seen).put(path, late), 412);

        Answer now = hr.get(path).is(200);
        assertThat(now.header("ETag")).isEqualTo(changed.header("ETag"));
        assertThat(now.object().getJsonObject("plan").getString("name")).isEqualTo("Renamed " + CROWD.mark());
    }

    @Test
    @DisplayName("P36 what a field lacks is said in the caller's language, whatever the server's own is")
    void language() {
        String nameless = "{\"name\":\" \"}";
        for (Map.Entry<String, String> said : Map.of("fr", "Ce champ est à remplir.", "en", "Please fill this in.")
                .entrySet()) {
            Answer refused = hr.with("Accept-Language", said.getKey()).post("/campaigns", nameless);
            problem(refused, 400);
            assertThat(refused.object().getJsonArray("errors").getJsonObject(0).getString("message"))
                    .isEqualTo(said.getValue());
        }
    }

    @Test
    @DisplayName("P08 a rule on age cannot be said, and the answer names the field")
    void age() {
        String audience = rule("AGE", "AT_MOST", "30");
        for (Answer refused : List.of(
                hr.post("/campaigns/eligibility", audience),
                hr.post("/campaigns", "{\"name\":\"Young %s\",\"audience\":%s}".formatted(CROWD.mark(), audience)))) {
            problem(refused, 400);
            assertThat(refused.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .endsWith("rules.0.attribute");
        }
        Answer order = hr.post("/campaigns/eligibility", rule("SITE", "AT_LEAST", "Lyon"))
                .isProblem(422, "campaign.rule-order-only-for-grade");
        assertThat(order.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("audience.rules");
        assertThat(Stored.number("select count(*) from campaign where name like 'Young%'"))
                .isZero();
    }

    @Test
    @DisplayName("P08 whom the rules leave out neither sees the campaign nor can enrol")
    void audience() {
        JsonObject juniors = Json.createObjectBuilder()
                .add("themes", Json.createArrayBuilder())
                .add(
                        "rules",
                        Json.createArrayBuilder()
                                .add(oneRule("UNIT", "IS", CROWD.unit()))
                                .add(oneRule("GRADE", "AT_MOST", "3")))
                .build();
        assertThat(hr.post("/campaigns/eligibility", juniors.toString())
                        .is(200)
                        .object()
                        .getInt("eligible"))
                .as("two juniors and their lead")
                .isEqualTo(3);
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Juniors", Map.of("audience", juniors));

        assertThat(offered(JUNIOR)).contains(campaign.id());
        assertThat(offered(SENIOR)).doesNotContain(campaign.id());
        SENIOR.api().post(campaign.path() + "/enrolments").is(404);
        JUNIOR.api().post(campaign.path() + "/enrolments").is(201);
    }

    @Test
    @DisplayName("P02 dates move a campaign through its phases, and a cohort takes nobody outside its window")
    void phases() {
        CampaignFixture campaign =
                CampaignFixture.draft(CROWD, "Dates", Map.of("dates", CampaignFixture.dates(TODAY.plusDays(7))));
        JsonObject scheduled = hr.post(campaign.path() + "/start").is(200).object();
        assertThat(scheduled.getBoolean("scheduled")).isTrue();
        assertThat(phaseOn(TODAY.plusDays(6), campaign)).isEqualTo("DRAFT");
        JUNIOR.api().post(campaign.path() + "/enrolments").is(404);

        assertThat(phaseOn(TODAY.plusDays(7), campaign)).isEqualTo("ENROLMENT");
        campaign.mentor(JUNIOR, 1);
        long late = SENIOR.api().post(campaign.path() + "/enrolments").is(201).id();

        assertThat(phaseOn(TODAY.plusDays(7 + 21), campaign)).isEqualTo("MATCHING");
        PEER.api().post(campaign.path() + "/enrolments").isProblem(409, "enrolment.window-closed");
        SENIOR.api()
                .post("/enrolments/" + late + "/consent", Enrolments.CONSENT)
                .isProblem(409, "enrolment.window-closed");
        assertThat(phaseOn(TODAY.plusDays(7 + 35), campaign)).isEqualTo("RUNNING");
        assertThat(phaseOn(TODAY.plusDays(7 + 217), campaign)).isEqualTo("CLOSED");
        assertThat(BinomeClock.run("campaign-phases"))
                .as("nothing is left to do")
                .isZero();
        hr.post(campaign.path() + "/phase", "{\"phase\":\"RUNNING\"}").isProblem(409, "campaign.phase-order");
    }

    @Test
    @DisplayName("P02 a campaign that is always open takes people while others meet")
    void alwaysOpen() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Always", Map.of("kind", Json.createValue("ALWAYS_ON")));
        assertThat(phaseOn(TODAY.plusDays(40), campaign)).isEqualTo("RUNNING");
        campaign.mentor(JUNIOR, 1);
        campaign.mentee(SENIOR);
        assertThat(CampaignFixture.proposals(campaign.round())).hasSize(1);
    }

    @Test
    @DisplayName("P03 a duplicate has the same frame and days of its own; archiving hides a campaign and can be undone")
    void duplicateAndArchive() {
        CampaignFixture campaign = CampaignFixture.open(
                CROWD, "Original", Map.of("matching", CampaignFixture.matching("approvalOrder", "BOTH_AT_ONCE")));
        JsonObject original = hr.get(campaign.path()).is(200).object().getJsonObject("plan");
        String name = "{\"name\":\"Copy %s\"}".formatted(CROWD.mark());
        Answer created = hr.post(campaign.path() + "/duplicates", name).is(201);
        JsonObject copy = created.object();
        assertThat(created.header("Location")).endsWith("/campaigns/" + created.id());
        assertThat(copy.getString("phase")).isEqualTo("DRAFT");
        for (String same : List.of("programme", "kind", "audience", "people", "frame", "charter", "matching")) {
            assertThat(copy.getJsonObject("plan").get(same)).as(same).isEqualTo(original.get(same));
        }
        assertThat(LocalDate.parse(
                        copy.getJsonObject("plan").getJsonObject("dates").getString("enrolmentFrom")))
                .isAfter(TODAY);
        hr.post(campaign.path() + "/duplicates", name).isProblem(409, "campaign.name-taken");

        hr.post(campaign.path() + "/archive").isProblem(409, "campaign.archive-while-open");
        String path = "/campaigns/" + created.id();
        hr.post(path + "/archive").is(200);
        assertThat(listed(false)).contains(campaign.id()).doesNotContain(created.id());
        assertThat(listed(true)).contains(created.id());
        hr.post(path + "/start").isProblem(409, "campaign.not-draft");
        hr.post(path + "/restoration").is(200);
        assertThat(listed(false)).contains(created.id());
        assertThat(listed(true)).doesNotContain(created.id());
    }

    @Test
    @DisplayName("P03 winding down ends every pairing and open proposal, tells both, and is final")
    void windDown() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Wound down");
        campaign.mentor(MENTOR, 2);
        campaign.mentee(MENTEE);
        campaign.mentee(SENIOR);
        campaign.phase("MATCHING").publishedRound();
        PairFixture pair = PairFixture.agreed(campaign, MENTOR, MENTEE).signed();
        assertThat(pair.status()).isEqualTo("ACTIVE");
        long mails = mails();

        assertThat(hr.post(campaign.path() + "/wind-down").is(200).object().getString("phase"))
                .isEqualTo("CLOSED");

        assertThat(pair.status()).isEqualTo("COMPLETED");
        assertThat(mails()).as("a mail to each of the two").isEqualTo(mails + 2);
        assertThat(SENIOR.api().get("/me/proposals").is(200).items()).isEmpty();
        hr.post(campaign.path() + "/wind-down").isProblem(409, "campaign.closed");
        hr.post(campaign.path() + "/phase", "{\"phase\":\"RUNNING\"}").isProblem(409, "campaign.phase-order");
        hr.post(campaign.path() + "/rounds").isProblem(409, "matching.not-in-phase");
    }

    @Test
    @DisplayName("P19 the campaign says what makes the mentor the junior of the two: grade, or time in the company")
    void direction() {
        for (String direction : List.of("GRADE", "TENURE")) {
            CampaignFixture campaign = CampaignFixture.open(
                    CROWD, "By " + direction, Map.of("matching", CampaignFixture.matching("direction", direction)));
            campaign.mentor(PEER, 1);
            campaign.mentee(SENIOR);
            assertThat(CampaignFixture.proposals(campaign.phase("MATCHING").round()))
                    .as("same grade, hired later, by " + direction)
                    .hasSize(direction.equals("TENURE") ? 1 : 0);
        }
    }

    private static String plan(Answer read, String part, String value) {
        return Json.createObjectBuilder(read.object().getJsonObject("plan"))
                .add(part, value)
                .build()
                .toString();
    }

    private static void problem(Answer answer, int status) {
        answer.is(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.object().getInt("status")).isEqualTo(status);
    }

    private static String rule(String attribute, String relation, String operand) {
        return "{\"themes\":[],\"rules\":[%s]}".formatted(oneRule(attribute, relation, operand));
    }

    private static JsonObject oneRule(String attribute, String relation, String operand) {
        return Json.createObjectBuilder()
                .add("attribute", attribute)
                .add("relation", relation)
                .add("operand", operand)
                .build();
    }

    private String phaseOn(LocalDate day, CampaignFixture campaign) {
        CLOCK.moveTo(day);
        BinomeClock.run("campaign-phases");
        return hr.get(campaign.path()).is(200).object().getString("phase");
    }

    private static List<Long> offered(Member person) {
        return ids(person.api().get("/me/open-campaigns"));
    }

    private List<Long> listed(boolean archived) {
        return ids(hr.get("/campaigns?limit=200&archived=" + archived));
    }

    private static List<Long> ids(Answer page) {
        return page.is(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }

    private static long mails() {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id in (?, ?)", MENTOR.id(), MENTEE.id());
    }
}
