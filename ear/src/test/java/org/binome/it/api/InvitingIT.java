package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Inviting by REST")
class InvitingIT {

    private static final Crowd CROWD = new Crowd("invited");
    private static final Member NEW = CROWD.junior();
    private static final Member DRAFT = CROWD.junior();
    private static final Member ENROLLED = CROWD.junior();
    private static final Member LEFT = CROWD.junior();

    private static CampaignFixture campaign;

    @BeforeAll
    static void enrol() {
        CROWD.arrive();
        campaign = CampaignFixture.open(CROWD, "Inviting");
        DRAFT.api().post(campaign.path() + "/enrolments").is(201);
        campaign.mentor(ENROLLED, 1);
        long left = campaign.mentor(LEFT, 1);
        LEFT.api().post("/enrolments/" + left + "/withdrawal").is(200);
    }

    @Test
    @DisplayName("P06 HR cannot tell by inviting somebody whether that person has begun to enrol or has left")
    void tellsNothing() {
        JsonObject before = tally();
        assertThat(before.getInt("toAsk")).as("head and lead too").isEqualTo(6);
        int invited = 0;
        for (Member person : List.of(NEW, DRAFT, ENROLLED, LEFT)) {
            JsonObject after = Callers.as("hr")
                    .post(campaign.path() + "/invitations", "{\"employees\":[%d]}".formatted(person.id()))
                    .is(200)
                    .object();
            invited++;
            assertThat(after.getInt("invited")).as(person.name()).isEqualTo(invited);
            assertThat(after.getInt("toAsk")).as(person.name()).isEqualTo(6 - invited);
        }
        assertThat(letters(NEW)).isEqualTo(1);
        assertThat(List.of(letters(DRAFT), letters(ENROLLED), letters(LEFT)))
                .as("who has left receives no further request")
                .containsOnly(0L);
    }

    private static JsonObject tally() {
        return Callers.as("hr").get(campaign.path() + "/invitations").is(200).object();
    }

    private static long letters(Member person) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and text_body like '%enrol.xhtml%'",
                person.id());
    }
}
