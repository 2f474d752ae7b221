package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Enrolling by REST")
class EnrolmentIT {

    private static final Crowd CROWD = new Crowd("enrol");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName(
            "P05 P07 a draft is kept at each step, counts only from the consent, and the consent has its time and wording")
    void stepByStep() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Steps");
        Api me = SENIOR.api();
        Answer begun = me.post(campaign.path() + "/enrolments").is(201);
        assertThat(me.post(campaign.path() + "/enrolments").is(201).id())
                .as("the draft there is already")
                .isEqualTo(begun.id());
        String mine = "/enrolments/" + begun.id();
        me.post(mine + "/consent", Enrolments.CONSENT).isProblem(422, "enrolment.nothing-to-share-or-learn");

        Answer shared = put(
                SENIOR, mine, "offers", "[{\"skill\":\"advocacy\",\"level\":\"AT_EASE\",\"wish\":\"GLADLY\"}]", begun);
        Answer learning =
                put(SENIOR, mine, "needs", Enrolments.SEEKS.replace("\"\"", "\"a film about our site\""), shared);
        me.post(mine + "/consent", Enrolments.CONSENT).isProblem(422, "enrolment.no-time");
        Answer meeting = put(SENIOR, mine, "availability", Enrolments.times(1), learning);
        put(SENIOR, mine, "preferences", choices(List.of(JUNIOR.id()), List.of()), meeting);

        JsonObject draft = me.get(mine).is(200).object();
        assertThat(draft.getString("status")).isEqualTo("DRAFT");
        assertThat(draft.isNull("consentGivenAt")).isTrue();
        JsonObject offer = draft.getJsonArray("offers").getJsonObject(0);
        assertThat(offer.getString("level") + offer.getString("wish")).isEqualTo("AT_EASEGLADLY");
        JsonObject need = draft.getJsonArray("needs").getJsonObject(0);
        assertThat(need.getString("priority") + need.getString("purpose")).isEqualTo("IMPORTANTa film about our site");
        assertThat(draft.getJsonObject("times").getJsonArray("slots")).hasSize(3);

        me.post(mine + "/consent", "{\"textVersion\":99}").isProblem(409, "enrolment.consent-text-changed");
        JsonObject enrolled =
                me.post(mine + "/consent", Enrolments.CONSENT).is(200).object();
        assertThat(enrolled.getString("status")).isEqualTo("ENROLLED");
        assertThat(enrolled.getString("consentGivenAt")).isNotBlank();
        assertThat(enrolled.getInt("consentText")).isEqualTo(2);
        me.post(mine + "/consent", Enrolments.CONSENT).isProblem(409, "enrolment.already-enrolled");
    }

    @Test
    @DisplayName("P07 a step is saved over what one has seen: 428 without a tag, 412 over a newer one")
    void versions() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Tags");
        Answer begun = JUNIOR.api().post(campaign.path() + "/enrolments").is(201);
        String offers = "/enrolments/" + begun.id() + "/offers";
        JUNIOR.api().put(offers, Enrolments.SHARES).is(428);
        put(JUNIOR, "/enrolments/" + begun.id(), "offers", Enrolments.SHARES, begun);
        JUNIOR.api().with("If-Match", begun.header("ETag")).put(offers, "[]").is(412);
        assertThat(JUNIOR.api().get(offers).is(200).array()).hasSize(1);
        JUNIOR.api()
                .with("If-Match", "*")
                .put(offers, "[{\"skill\":\"juggling\",\"level\":\"MASTERING\",\"wish\":\"GLADLY\"}]")
                .is(422);
    }

    @Test
    @DisplayName(
            "P05 P06 pause, return and leave: at any time, the consent revoked, its history kept, wishes forgotten")
    void comingAndGoing() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Coming and going");
        long other = campaign.mentor(JUNIOR, 1);
        long id = campaign.enrol(
                SENIOR,
                "[]",
                Enrolments.SEEKS,
                Enrolments.times(1),
                choices(List.of(), List.of(CROWD.lead().id())));
        String mine = "/enrolments/" + id;
        Api me = SENIOR.api();
        me.post(mine + "/resumption").isProblem(409, "enrolment.not-paused");

        assertThat(me.post(mine + "/pause").is(200).object().getString("status"))
                .isEqualTo("PAUSED");
        me.post(mine + "/pause").isProblem(409, "enrolment.not-enrolled");
        assertThat(JUNIOR.api().post("/enrolments/" + other + "/pause").is(200).id())
                .isEqualTo(other);
        assertThat(JUNIOR.api()
                        .post("/enrolments/" + other + "/resumption")
                        .is(200)
                        .object()
                        .getString("status"))
                .isEqualTo("ENROLLED");
        JsonObject left = me.post(mine + "/withdrawal").is(200).object();
        assertThat(left.getString("status")).isEqualTo("WITHDRAWN");
        assertThat(left.isNull("consentRevokedAt")).isFalse();
        assertThat(me.get(mine + "/preferences").is(200).object().getJsonArray("vetoes"))
                .isEmpty();
        assertThat(Stored.number("select count(*) from enrolment_veto where enrolment_id = ?", id))
                .isZero();
        me.post(mine + "/withdrawal").isProblem(409, "enrolment.not-enrolled");
        me.post(mine + "/resumption").isProblem(409, "enrolment.not-paused");

        JsonObject back = me.post(mine + "/consent", Enrolments.CONSENT).is(200).object();
        assertThat(back.getString("status")).isEqualTo("ENROLLED");
        assertThat(back.isNull("consentRevokedAt")).isTrue();
        assertThat(Stored.text(
                        "select string_agg(kind || text_version, ' ' order by at) from enrolment_consent where enrolment_id = ?",
                        id))
                .isEqualTo("GIVEN2 REVOKED2 GIVEN2");
    }

    @Test
    @DisplayName("P06 nobody who has paused is proposed to anybody")
    void paused() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Paused");
        campaign.mentor(JUNIOR, 1);
        long senior = campaign.mentee(SENIOR);
        SENIOR.api().post("/enrolments/" + senior + "/pause").is(200);
        campaign.phase("MATCHING");
        assertThat(CampaignFixture.proposals(campaign.round())).isEmpty();
        SENIOR.api().post("/enrolments/" + senior + "/resumption").is(200);
        assertThat(CampaignFixture.proposals(campaign.round())).hasSize(1);
    }

    @Test
    @DisplayName(
            "P05 the database itself keeps nobody enrolled without a standing consent, and no history is rewritten")
    void database() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Evidence");
        long id = campaign.mentor(JUNIOR, 1);
        refused("update enrolment set consent_given_at = null where id = ?", id, "enrolment_check");
        refused("update enrolment set consent_revoked_at = consent_given_at where id = ?", id, "enrolment_check");
        refused("update enrolment_consent set text_version = 2 where enrolment_id = ?", id, "append-only");
        refused("delete from enrolment_consent where enrolment_id = ?", id, "append-only");
    }

    @Test
    @DisplayName(
            "P14 up to five people are preferred, in an order; nobody prefers and vetoes one person, or names oneself")
    void choices() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Choices");
        long id = SENIOR.api().post(campaign.path() + "/enrolments").is(201).id();
        String preferences = "/enrolments/" + id + "/preferences";
        Api me = SENIOR.api().with("If-Match", "*");
        List<Long> six = LongStream.range(1, 7).boxed().toList();
        me.put(preferences, choices(six, List.of())).is(422);
        me.put(preferences, choices(List.of(SENIOR.id()), List.of())).isProblem(422, "enrolment.self-chosen");
        me.put(preferences, choices(List.of(JUNIOR.id()), List.of(JUNIOR.id())))
                .isProblem(422, "enrolment.preferred-and-vetoed");
        me.put(preferences, choices(List.of(JUNIOR.id(), JUNIOR.id()), List.of()))
                .isProblem(422, "enrolment.preference-twice");

        List<Long> order = List.of(JUNIOR.id(), CROWD.lead().id());
        me.put(preferences, choices(order, List.of())).is(200);
        assertThat(me.get(preferences)
                        .is(200)
                        .object()
                        .getJsonArray("preferences")
                        .getValuesAs(JsonObject.class))
                .extracting(one -> one.getJsonNumber("id").longValue())
                .isEqualTo(order);
    }

    @Test
    @DisplayName("P05 nobody enrols, reads or agrees for somebody else, whatever the role")
    void onlyMine() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Mine");
        long id = SENIOR.api().post(campaign.path() + "/enrolments").is(201).id();
        put(SENIOR, "/enrolments/" + id, "needs", Enrolments.SEEKS, SENIOR.api().get("/enrolments/" + id));
        for (Api other : List.of(JUNIOR.api(), CROWD.head().api(), Callers.as("hr"), Callers.as("admin"))) {
            assertThat(other.get("/enrolments/" + id).is(404).body())
                    .isEqualTo(other.get("/enrolments/999999999").is(404).body());
            other.with("If-Match", "*")
                    .put("/enrolments/" + id + "/needs", "[]")
                    .is(404);
            for (String step : List.of("/consent", "/pause", "/resumption", "/withdrawal")) {
                other.post("/enrolments/" + id + step, step.equals("/consent") ? Enrolments.CONSENT : "{}")
                        .is(404);
            }
        }
        assertThat(SENIOR.api().get("/enrolments/" + id).is(200).object().getString("status"))
                .isEqualTo("DRAFT");
    }

    private static void refused(String update, long id, String by) {
        assertThatThrownBy(() -> Stored.change(update, id)).as(update).hasStackTraceContaining(by);
    }

    /** Saves one part of an enrolment over what the answer before showed. */
    private static Answer put(Member owner, String enrolment, String part, String body, Answer before) {
        return owner.api()
                .with("If-Match", before.header("ETag"))
                .put(enrolment + "/" + part, body)
                .is(200);
    }

    private static String choices(List<Long> preferences, List<Long> vetoes) {
        return "{\"preferences\":[%s],\"vetoes\":[%s],\"interests\":[]}".formatted(join(preferences), join(vetoes));
    }

    private static String join(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
