package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Swapping after the weights have changed")
class SwappedWeightsIT {

    private static final String ONLY_NEEDS =
            """
            {"needs":100,"preferences":0,"swap":0,"distance":0,"time":0,"interests":0,"waiting":0}""";

    private static final Crowd CROWD = new Crowd("swapped");
    private static final List<Member> JUNIORS = List.of(CROWD.junior(), CROWD.junior());
    private static final List<Member> SENIORS = List.of(CROWD.senior(), CROWD.senior());

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P17 P18 swapped pairs are scored by the weights of their round, so that its list can be compared")
    void byTheRoundsWeights() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Swapped");
        JUNIORS.forEach(junior -> campaign.mentor(junior, 1));
        SENIORS.forEach(campaign::mentee);
        long round = campaign.phase("MATCHING").round();
        int total = total(round);
        weigh(campaign);

        List<JsonObject> drafts = CampaignFixture.proposals(round);
        Api hr = Callers.as("hr");
        assertThat(hr.get(path(drafts.get(0)) + "/swaps")
                        .is(200)
                        .array()
                        .getJsonObject(0)
                        .getInt("change"))
                .as("all four are alike")
                .isZero();
        hr.post(
                        path(drafts.get(0)) + "/swap",
                        "{\"with\":%s}".formatted(drafts.get(1).getJsonNumber("id")))
                .is(204);

        assertThat(total(round)).isEqualTo(total);
        assertThat(CampaignFixture.proposals(round)).hasSize(2).allSatisfy(proposal -> assertThat(
                        proposal.getJsonArray("parts").getValuesAs(JsonObject.class))
                .allSatisfy(part -> assertThat(part.getInt("points")).isBetween(0, part.getInt("most"))));
    }

    private static void weigh(CampaignFixture campaign) {
        Api hr = Callers.as("hr");
        Answer read = hr.get(campaign.path()).is(200);
        JsonObject plan = read.object().getJsonObject("plan");
        JsonObject matching = Json.createObjectBuilder(plan.getJsonObject("matching"))
                .add("weights", Json.createReader(new StringReader(ONLY_NEEDS)).readObject())
                .build();
        hr.with("If-Match", read.header("ETag"))
                .put(
                        campaign.path(),
                        Json.createObjectBuilder(plan)
                                .add("matching", matching)
                                .build()
                                .toString())
                .is(200);
    }

    private static int total(long round) {
        return Callers.as("hr").get("/rounds/" + round).is(200).object().getInt("total");
    }

    private static String path(JsonObject draft) {
        return "/match-proposals/" + draft.getJsonNumber("id");
    }
}
