package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Asking a mentor oneself, and choosing by hand, by REST")
class AskingIT {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("ask");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member OTHER = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();
    private static final Member LATE = CROWD.senior();

    /** Who has been a pair once is never proposed again: these two are for the yes alone. */
    private static final Member WILLING = CROWD.junior();

    private static final Member GRATEFUL = CROWD.senior();

    private CampaignFixture campaign;
    private long junior;
    private long other;
    private long senior;
    private long late;

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void sameDay() {
        CLOCK.moveTo(TODAY);
    }

    /** Two who share and two who learn, and the pairs of the campaign meet. */
    private void running(String name) {
        campaign = CampaignFixture.open(CROWD, name);
        junior = campaign.mentor(JUNIOR, 1);
        other = campaign.mentor(OTHER, 1);
        senior = campaign.mentee(SENIOR);
        late = campaign.mentee(LATE);
        campaign.phase("MATCHING").phase("RUNNING");
    }

    private JsonObject ask(Member who, long mentor) {
        return who.api()
                .post(campaign.path() + "/mentors/requests", request(mentor))
                .is(201)
                .object();
    }

    private static String request(long mentor) {
        return "{\"mentor\":%d,\"message\":\"Could you show me how you brief a model?\"}".formatted(mentor);
    }

    private static String path(JsonObject proposal) {
        return "/match-proposals/" + proposal.getJsonNumber("id");
    }

    private List<JsonObject> mentors(Member who) {
        return who.api().get(campaign.path() + "/mentors").is(200).items().getValuesAs(JsonObject.class);
    }

    @Test
    @DisplayName("P12 a mentee asks a mentor with a message; the mentor's yes begins the pairing, with both consents")
    void yes() {
        campaign = CampaignFixture.open(CROWD, "Yes");
        junior = campaign.mentor(WILLING, 1);
        senior = campaign.mentee(GRATEFUL);
        late = campaign.mentee(LATE);
        campaign.phase("MATCHING").phase("RUNNING");
        assertThat(mentors(GRATEFUL)).hasSize(1);

        JsonObject asked = ask(GRATEFUL, junior);

        assertThat(asked.getBoolean("answered")).isTrue();
        JsonObject seen = campaign.asked(WILLING);
        assertThat(seen.getString("message")).contains("brief a model");
        assertThat(seen.getString("origin")).isEqualTo("ASKED");
        assertThat(seen.getBoolean("answered")).isFalse();
        WILLING.api().post(path(asked) + "/acceptance").is(200);
        assertThat(Stored.number(
                        "select count(*) from pairing where campaign_id = ? and mentor_consent_at is not null"
                                + " and mentee_consent_at is not null",
                        campaign.id()))
                .isEqualTo(1);
        assertThat(mentors(LATE)).as("the place is taken").isEmpty();
    }

    @Test
    @DisplayName("P12 who has agreed to a wording that does not tell of being asked is neither shown nor asked")
    void formerWording() {
        running("Former wording");
        assertThat(mentors(SENIOR)).hasSize(2);
        Stored.change("update enrolment set consent_text_version = 1 where id = ?", junior);

        assertThat(mentors(SENIOR)).hasSize(1);
        SENIOR.api()
                .post(campaign.path() + "/mentors/requests", request(junior))
                .isProblem(409, "matching.not-possible");
        ask(SENIOR, other);
    }

    @Test
    @DisplayName(
            "P12 one question at a time: a second one and the same one again are refused, and it can be taken back")
    void once() {
        running("Once");
        JsonObject asked = ask(SENIOR, junior);
        String requests = campaign.path() + "/mentors/requests";

        SENIOR.api().post(requests, request(junior)).isProblem(409, "matching.asked-already");
        SENIOR.api().post(requests, request(other)).isProblem(409, "matching.asked-already");
        JUNIOR.api().delete("/me/proposals/" + asked.getJsonNumber("id")).isProblem(409, "matching.not-your-request");

        SENIOR.api().delete("/me/proposals/" + asked.getJsonNumber("id")).is(204);
        assertThat(campaign.open(JUNIOR)).isEmpty();
        JUNIOR.api().post(path(asked) + "/acceptance").isProblem(409, "matching.proposal-closed");
        ask(SENIOR, other);
    }

    @Test
    @DisplayName("P12 unanswered, a question expires after the days of the campaign, and somebody else can be asked")
    void expires() {
        running("Expires");
        JsonObject asked = ask(SENIOR, junior);
        CLOCK.moveTo(TODAY.plusDays(8));
        assertThat(BinomeClock.run("proposal-expiry")).isPositive();
        JUNIOR.api().post(path(asked) + "/acceptance").isProblem(409, "matching.proposal-closed");
        ask(SENIOR, other);
    }

    @Test
    @DisplayName("P12 capacity is checked: no place that another question waits for or a pairing holds is offered")
    void capacity() {
        running("Capacity");
        ask(SENIOR, junior);
        LATE.api().post(campaign.path() + "/mentors/requests", request(junior)).isProblem(409, "matching.not-possible");
        assertThat(mentors(LATE))
                .extracting(one -> one.getJsonObject("person").getInt("enrolmentId"))
                .containsExactly((int) other);
    }

    @Test
    @DisplayName("P12 nobody is asked before the whole pool had its round")
    void notYet() {
        campaign = CampaignFixture.open(CROWD, "Not yet");
        junior = campaign.mentor(JUNIOR, 1);
        senior = campaign.mentee(SENIOR);
        assertThat(mentors(SENIOR)).isEmpty();
        SENIOR.api()
                .post(campaign.path() + "/mentors/requests", request(junior))
                .isProblem(409, "matching.asking-not-open");
    }

    @Test
    @DisplayName("P14 a veto keeps two people from each other, and reads like a place that is taken")
    void veto() {
        campaign = CampaignFixture.open(CROWD, "Veto");
        junior = campaign.enrol(
                JUNIOR,
                Enrolments.SHARES,
                Enrolments.NOTHING,
                Enrolments.times(1),
                "{\"preferences\":[],\"vetoes\":[%d],\"interests\":[]}".formatted(SENIOR.id()));
        senior = campaign.mentee(SENIOR);
        campaign.phase("MATCHING").phase("RUNNING");
        assertThat(mentors(SENIOR)).isEmpty();
        SENIOR.api()
                .post(campaign.path() + "/mentors/requests", request(junior))
                .isProblem(409, "matching.not-possible");
    }

    @Test
    @DisplayName("P11 HR picks a person, sees who is possible with scores that add up, and the two are asked")
    void byHand() {
        running("By hand");
        Api hr = Callers.as("hr");
        List<JsonObject> candidates = hr.get(campaign.path() + "/candidates?person=" + senior)
                .is(200)
                .items()
                .getValuesAs(JsonObject.class);
        assertThat(candidates).hasSize(2).isSortedAccordingTo((one, two) -> two.getInt("score") - one.getInt("score"));
        assertThat(candidates)
                .allSatisfy(one -> assertThat(one.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                                .mapToInt(part -> part.getInt("points"))
                                .sum())
                        .isEqualTo(one.getInt("score")));

        JsonObject chosen = hr.post(
                        campaign.path() + "/chosen-pairs", "{\"mentor\":%d,\"mentee\":%d}".formatted(junior, senior))
                .is(201)
                .object();

        assertThat(campaign.asked(SENIOR).getString("origin")).isEqualTo("CHOSEN");
        assertThat(campaign.open(JUNIOR)).as("the senior is asked first").isEmpty();
        hr.post(campaign.path() + "/chosen-pairs", "{\"mentor\":%d,\"mentee\":%d}".formatted(other, senior))
                .isProblem(409, "matching.not-possible");
        hr.delete(campaign.path() + "/chosen-pairs/" + chosen.getJsonNumber("id"))
                .is(204);
        assertThat(campaign.open(SENIOR)).isEmpty();
        assertThat(late).isPositive();
    }
}
