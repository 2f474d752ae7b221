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

@DisplayName("Planning a campaign, and what its board tells")
class PlanningIT {

    private static final Crowd CROWD = new Crowd("plan");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();

    private final Api hr = Callers.as("hr");
    private final LocalDate today = CampaignFixture.today();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P01 enrolment cannot be planned for a day that has passed")
    void pastDay() {
        CampaignFixture draft = CampaignFixture.draft(CROWD, "Past");
        move(draft, today.minusDays(1)).isProblem(422, "campaign.dates-past");
        move(draft, today.plusDays(3)).is(200);
    }

    @Test
    @DisplayName("P01 a released draft that is moved to today opens at once")
    void movedToToday() {
        CampaignFixture draft =
                CampaignFixture.draft(CROWD, "Moved", Map.of("dates", CampaignFixture.dates(today.plusDays(9))));
        assertThat(hr.post(draft.path() + "/start").is(200).object().getString("phase"))
                .isEqualTo("DRAFT");
        assertThat(move(draft, today).is(200).object().getString("phase")).isEqualTo("ENROLMENT");
    }

    @Test
    @DisplayName("P02 the board tells what waits: invitations, a round, proposals to publish, people alone")
    void concerns() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Board");
        assertThat(concerns(campaign)).contains("enrolment.concern.nobody-asked");
        hr.post(campaign.path() + "/invitations", "{\"employees\":[%d]}".formatted(SENIOR.id()));
        assertThat(concerns(campaign)).contains("enrolment.concern.nobody-enrolled");
        campaign.mentee(SENIOR);
        assertThat(concerns(campaign)).doesNotContain("enrolment.concern.nobody-enrolled");
        campaign.phase("MATCHING");
        assertThat(concerns(campaign)).contains("matching.concern.no-round");
        campaign.round();
        assertThat(concerns(campaign)).contains("matching.concern.alone").doesNotContain("matching.concern.drafts");
    }

    @Test
    @DisplayName("P17 proposals that wait for HR stand on the board, and a pinned pair is not offered for a swap")
    void drafts() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Pinned");
        long mentor = campaign.mentor(JUNIOR, 1);
        long mentee = campaign.mentee(SENIOR);
        long round = campaign.phase("MATCHING").round();
        assertThat(concerns(campaign)).contains("matching.concern.drafts").doesNotContain("matching.concern.alone");
        hr.put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(mentor, mentee))
                .is(204);
        assertThat(hr.get(Pairs.of(round).path(mentee) + "/swaps").is(200).array())
                .isEmpty();
    }

    private Answer move(CampaignFixture campaign, LocalDate enrolment) {
        Answer read = hr.get(campaign.path()).is(200);
        JsonObject plan = Json.createObjectBuilder(read.object().getJsonObject("plan"))
                .add("dates", CampaignFixture.dates(enrolment))
                .build();
        return hr.with("If-Match", read.header("ETag")).put(campaign.path(), plan.toString());
    }

    private List<String> concerns(CampaignFixture campaign) {
        return hr
                .get(campaign.path() + "/board")
                .is(200)
                .object()
                .getJsonArray("concerns")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(concern -> concern.getString("key"))
                .toList();
    }
}
