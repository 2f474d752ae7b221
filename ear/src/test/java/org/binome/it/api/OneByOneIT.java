package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Proposals published one by one")
class OneByOneIT {

    private static final Crowd CROWD = new Crowd("single");
    private static final List<Member> JUNIORS = List.of(CROWD.junior(), CROWD.junior());
    private static final List<Member> SENIORS = List.of(CROWD.senior(), CROWD.senior(), CROWD.senior());

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P10 P17 the last one published counts the round for those who wait, once")
    void lastOneCounts() {
        CampaignFixture campaign = campaign("One by one");
        long round = campaign.round();
        List<JsonObject> drafts = CampaignFixture.proposals(round);
        assertThat(drafts).hasSize(2);

        publish(drafts.get(0));
        assertThat(waited(campaign)).isZero();
        publish(drafts.get(1));
        assertThat(waited(campaign)).isEqualTo(1);
        Callers.as("hr").post("/rounds/" + round + "/publication").is(200);
        assertThat(waited(campaign)).isEqualTo(1);
    }

    @Test
    @DisplayName("P10 P17 so does the last draft that is taken out, after others were published")
    void lastOneTakenOut() {
        CampaignFixture campaign = campaign("Taken out");
        List<JsonObject> drafts = CampaignFixture.proposals(campaign.round());

        publish(drafts.get(0));
        Callers.as("hr").delete(path(drafts.get(1))).is(204);

        assertThat(waited(campaign)).as("left out, and taken out").isEqualTo(2);
    }

    @Test
    @DisplayName("P06 a draft whose mentor leaves says so, and not that HR has taken it out")
    void mentorGone() {
        CampaignFixture campaign = campaign("Gone");
        long round = campaign.round();
        long left = Stored.number(
                "select id from enrolment where campaign_id = ? and employee_id = ?",
                campaign.id(),
                JUNIORS.get(0).id());

        JUNIORS.get(0).api().post("/enrolments/" + left + "/withdrawal").is(200);

        assertThat(Callers.as("hr")
                        .get("/rounds/" + round + "/unmatched")
                        .is(200)
                        .items()
                        .getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("reason"))
                .containsExactlyInAnyOrder("TOO_FEW_PLACES", "MENTOR_GONE");
    }

    /** Two mentors with a place each, three mentees. */
    private static CampaignFixture campaign(String name) {
        CampaignFixture campaign = CampaignFixture.open(CROWD, name);
        JUNIORS.forEach(junior -> campaign.mentor(junior, 1));
        SENIORS.forEach(campaign::mentee);
        return campaign.phase("MATCHING");
    }

    private static void publish(JsonObject draft) {
        Callers.as("hr").post(path(draft) + "/publication").is(200);
    }

    private static String path(JsonObject draft) {
        return "/match-proposals/" + draft.getJsonNumber("id");
    }

    private static long waited(CampaignFixture campaign) {
        return Stored.number("select sum(rounds_waited) from enrolment where campaign_id = ?", campaign.id());
    }
}
