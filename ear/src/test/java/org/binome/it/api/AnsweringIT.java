package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Answering a proposal by REST")
class AnsweringIT {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("answer");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();
    private static final Member OTHER = CROWD.senior();

    private CampaignFixture campaign;

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void sameDay() {
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("P13 with the senior asked first, the junior learns nothing of a proposal that is declined")
    void seniorFirst() {
        String proposal = published("Senior first");
        unknownTo(JUNIOR, proposal);
        long mails = mails(JUNIOR);

        JsonObject declined = SENIOR.api().post(proposal + "/decline").is(200).object();

        assertThat(declined.getString("state")).isEqualTo("DECLINED");
        unknownTo(JUNIOR, proposal);
        assertThat(mails(JUNIOR)).isEqualTo(mails);
        assertThat(SENIOR.api().get("/me/proposals").is(200).items()).isEmpty();
        SENIOR.api().post(proposal + "/acceptance").isProblem(409, "matching.proposal-closed");
        assertThat(Pairs.of(campaign.round()).mentors())
                .as("nobody is asked twice about the same person")
                .isEmpty();
        assertThat(waited(SENIOR)).isPositive();
        assertThat(waited(JUNIOR)).as("kept at the top as well").isPositive();
    }

    @Test
    @DisplayName("P05 P13 a no needs no reason, and who had said yes hears of it in neutral words")
    void told() {
        String proposal = published("A no");
        assertThat(SENIOR.api().post(proposal + "/acceptance").is(200).object().getBoolean("answered"))
                .isTrue();
        SENIOR.api().post(proposal + "/acceptance").isProblem(409, "matching.proposal-answered");
        assertThat(campaign.asked(JUNIOR).getString("side")).isEqualTo("MENTOR");
        long mails = mails(SENIOR);

        JUNIOR.api().post(proposal + "/decline").is(200);

        JsonObject seen = SENIOR.api().get(mine(proposal)).is(200).object();
        assertThat(seen.getString("state")).isEqualTo("DECLINED");
        assertThat(seen.toString()).doesNotContainIgnoringCase("reason");
        assertThat(mails(SENIOR)).isEqualTo(mails + 1);
        assertThat(latestMail(SENIOR))
                .contains("keep your place at the top")
                .doesNotContainIgnoringCase("declin")
                .doesNotContainIgnoringCase("said no")
                .doesNotContain(JUNIOR.name());
        assertThat(Stored.number("select count(*) from pairing where campaign_id = ?", campaign.id()))
                .isZero();
    }

    @Test
    @DisplayName("P04 somebody else's proposal does not exist: neither to colleagues nor to HR")
    void notMine() {
        String proposal = published("Not yours");
        for (Api stranger : List.of(OTHER.api(), CROWD.lead().api(), Callers.as("hr"))) {
            for (String path : List.of(proposal + "/acceptance", proposal + "/decline")) {
                assertThat(stranger.post(path).is(404).body())
                        .isEqualTo(stranger.post(path.replaceAll("\\d+", "999999999"))
                                .is(404)
                                .body());
            }
            stranger.get(mine(proposal)).is(404);
        }
        for (String path : List.of(proposal, proposal + "/swaps")) {
            SENIOR.api().get(path).is(403);
        }
        SENIOR.api().post(proposal + "/publication").is(403);
        SENIOR.api().delete(proposal).is(403);
        assertThat(campaign.asked(SENIOR).getString("state")).isEqualTo("PROPOSED");
        SENIOR.api().post(proposal + "/decline").is(200);
    }

    @Test
    @DisplayName("P05 unanswered, a proposal expires by its job on its day, and both may be proposed again")
    void expiry() {
        String proposal = published("Expired");
        SENIOR.api().post(proposal + "/acceptance").is(200);
        int days = 7;
        assertThat(campaign.asked(JUNIOR).getString("expiresAt"))
                .startsWith(TODAY.plusDays(days).toString());
        CLOCK.moveTo(TODAY.plusDays(days - 1));
        // what others have left open in a year before
        BinomeClock.run("proposal-expiry");
        assertThat(BinomeClock.run("proposal-expiry")).isZero();
        CLOCK.moveTo(TODAY.plusDays(days + 1));
        JUNIOR.api().post(proposal + "/acceptance").isProblem(409, "matching.proposal-closed");

        assertThat(BinomeClock.run("proposal-expiry")).isEqualTo(1);
        assertThat(BinomeClock.run("proposal-expiry")).as("once").isZero();

        assertThat(SENIOR.api().get(mine(proposal)).is(200).object().getString("state"))
                .isEqualTo("EXPIRED");
        assertThat(JUNIOR.api().get("/me/proposals").is(200).items()).isEmpty();
        assertThat(waited(SENIOR)).isPositive();
        assertThat(Pairs.of(campaign.round()).mentors()).hasSize(1);
    }

    @Test
    @DisplayName(
            "P06 who leaves ends the own proposals and is never proposed again; the other one is free for the next round")
    void withdrawal() {
        String proposal = published("Left");
        SENIOR.api().post(proposal + "/acceptance").is(200);
        long enrolment = Stored.number(
                "select id from enrolment where campaign_id = ? and employee_id = ?", campaign.id(), JUNIOR.id());

        JUNIOR.api().post("/enrolments/" + enrolment + "/withdrawal").is(200);

        assertThat(SENIOR.api().get(mine(proposal)).is(200).object().getString("state"))
                .isEqualTo("WITHDRAWN");
        JUNIOR.api().post(proposal + "/acceptance").isProblem(409, "matching.proposal-closed");
        SENIOR.api().post(proposal + "/decline").isProblem(409, "matching.proposal-closed");
        assertThat(latestMail(SENIOR)).contains("keep your place at the top").doesNotContain(JUNIOR.name());
        long mails = mails(JUNIOR);
        assertThat(CampaignFixture.proposals(campaign.publishedRound())).isEmpty();
        assertThat(JUNIOR.api().get("/me/proposals").is(200).items()).isEmpty();
        assertThat(mails(JUNIOR)).isEqualTo(mails);
    }

    @Test
    @DisplayName("P14 a veto is absolute, and no answer to anybody but its owner tells of it")
    void secretVeto() {
        campaign = CampaignFixture.open(CROWD, "In confidence");
        long junior = campaign.mentor(JUNIOR, 2);
        long senior = campaign.enrol(
                SENIOR,
                "[]",
                Enrolments.SEEKS,
                Enrolments.times(1),
                "{\"preferences\":[],\"vetoes\":[%d],\"interests\":[]}".formatted(JUNIOR.id()));
        long nightOwl = campaign.enrol(OTHER, "[]", Enrolments.SEEKS, NIGHTS, Enrolments.NOBODY);
        Api hr = Callers.as("hr");
        hr.put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(junior, senior))
                .is(204);
        String round = "/rounds/" + campaign.phase("MATCHING").round();

        assertThat(hr.get(round + "/proposals").is(200).items()).isEmpty();
        Map<Long, String> reasons = hr.get(round + "/unmatched").is(200).items().getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        one -> one.getJsonObject("person")
                                .getJsonNumber("enrolmentId")
                                .longValue(),
                        one -> one.getString("reason") + one.getInt("possibleMentors")));
        assertThat(reasons.get(senior))
                .as("reads the same as another private reason")
                .isEqualTo(reasons.get(nightOwl));
        for (String path : List.of(
                round,
                round + "/proposals",
                round + "/unmatched",
                round + "/certificate",
                campaign.path(),
                campaign.path() + "/board",
                campaign.path() + "/balance",
                campaign.path() + "/pair-wishes",
                "/insight/campaigns/" + campaign.id())) {
            assertThat(hr.get(path).is(200).body()).as(path).doesNotContainIgnoringCase("veto");
        }
        for (String path : List.of("/me/proposals", "/me/enrolments", "/me/pairings", "/enrolments/" + junior)) {
            assertThat(JUNIOR.api().get(path).is(200).body()).as(path).doesNotContainIgnoringCase("veto");
        }
        for (Api curious : List.of(hr, JUNIOR.api(), Callers.as("admin"))) {
            curious.get("/enrolments/" + senior + "/preferences").is(404);
        }
        assertThat(SENIOR.api()
                        .get("/enrolments/" + senior + "/preferences")
                        .is(200)
                        .object()
                        .getJsonArray("vetoes"))
                .hasSize(1);
    }

    private static final String NIGHTS =
            """
            {"zone":"Europe/Paris","languages":["en"],"capacity":1,"slots":[
              {"day":"SUNDAY","startsAt":"20:00","endsAt":"22:00"}]}""";

    /** A campaign with these two and a proposal on its way to the senior. @return its address */
    private String published(String name) {
        campaign = CampaignFixture.open(CROWD, name);
        campaign.mentor(JUNIOR, 1);
        campaign.mentee(SENIOR);
        campaign.phase("MATCHING").publishedRound();
        return "/match-proposals/" + campaign.asked(SENIOR).getJsonNumber("id");
    }

    private static String mine(String proposal) {
        return "/me/proposals" + proposal.substring(proposal.lastIndexOf('/'));
    }

    private static void unknownTo(Member person, String proposal) {
        assertThat(person.api().get("/me/proposals").is(200).items()).isEmpty();
        person.api().get(mine(proposal)).is(404);
        person.api().post(proposal + "/acceptance").is(404);
        person.api().post(proposal + "/decline").is(404);
    }

    private long waited(Member person) {
        return Stored.number(
                "select rounds_waited from enrolment where campaign_id = ? and employee_id = ?",
                campaign.id(),
                person.id());
    }

    private static long mails(Member person) {
        return Stored.number("select count(*) from outbox_message where recipient_id = ?", person.id());
    }

    private static String latestMail(Member person) {
        return Stored.text(
                "select subject || text_body from outbox_message where recipient_id = ? order by id desc limit 1",
                person.id());
    }
}
