package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 what was made by REST is found again")
class FoundAgainIT {

    @Test
    @DisplayName("rounds of a campaign, the latest first and in parts; an objective at its Location, opened again")
    void foundAgain() {
        Crowd crowd = new Crowd("found");
        Couple couple = Couple.of(crowd);
        crowd.arrive();
        couple.enrol("Found").agree().sign();
        String rounds = couple.campaign().path() + "/rounds";
        Api hr = Callers.as("hr");
        long latest = couple.campaign().round();
        assertThat(hr.get(rounds).is(200).items().getValuesAs(JsonObject.class))
                .extracting(one -> one.getInt("number"))
                .isEqualTo(List.of(2, 1));
        Answer part = hr.get(rounds + "?limit=1").is(200);
        assertThat(part.items().getJsonObject(0).getJsonNumber("id").longValue())
                .isEqualTo(latest);
        Answer rest = hr.get(rounds + "?limit=1&after=" + part.object().getString("next"))
                .is(200);
        assertThat(rest.items().getJsonObject(0).getInt("number")).isEqualTo(1);
        hr.get("/campaigns/0/rounds").is(404);

        Api one = couple.junior().api();
        String location = one.post(
                        couple.path() + "/objectives",
                        "{\"aim\":\"Film\",\"measure\":\"One film\",\"dueOn\":\"%s\"}"
                                .formatted(CampaignFixture.today().plusDays(30)))
                .is(201)
                .header("Location");
        String film = location.substring(location.indexOf("/pairings/"));
        assertThat(one.get(film).is(200).object().getString("aim")).isEqualTo("Film");
        one.post(film + "/reached").is(200);
        assertThat(one.get(film).object().getBoolean("reached")).isTrue();
        one.delete(film + "/reached").is(200);
        assertThat(one.get(film).object().getBoolean("reached")).isFalse();
        one.get(couple.path() + "/objectives/99").is(404);
    }
}
