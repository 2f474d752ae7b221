package org.binome.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pairs of one campaign who have signed, and the surveys they fill in through REST. */
final class SurveyFixture {

    final CampaignFixture campaign;
    final List<PairFixture> pairs = new ArrayList<>();

    /** Juniors and seniors become pairs in their order. The crowd must have arrived. */
    SurveyFixture(Crowd crowd, String name, List<Member> juniors, List<Member> seniors) {
        campaign = CampaignFixture.open(crowd, name);
        long[] mentors =
                juniors.stream().mapToLong(junior -> campaign.mentor(junior, 1)).toArray();
        long[] mentees = seniors.stream().mapToLong(campaign::mentee).toArray();
        campaign.phase("MATCHING");
        for (int i = 0; i < mentors.length; i++) {
            Callers.as("hr")
                    .put(
                            campaign.path() + "/pair-wishes",
                            "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(mentors[i], mentees[i]))
                    .is(204);
        }
        campaign.publishedRound();
        for (int i = 0; i < mentors.length; i++) {
            pairs.add(
                    PairFixture.agreed(campaign, juniors.get(i), seniors.get(i)).signed());
        }
    }

    /** The survey this person is asked about the pairing now. */
    static JsonObject asked(Member person, PairFixture pair) {
        return person.api().get(pair.path() + "/survey").is(200).object();
    }

    /** Answers all that is asked with the middle of each scale, but for these. */
    static Answer answer(Member person, PairFixture pair, Map<String, Integer> otherwise, Map<String, String> words) {
        JsonObject sheet = asked(person, pair);
        JsonObjectBuilder scores = Json.createObjectBuilder();
        JsonObjectBuilder said = Json.createObjectBuilder();
        for (JsonObject question : sheet.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            String code = question.getString("code");
            switch (question.getString("scale")) {
                case "WORDS" -> said.add(code, words.getOrDefault(question.getString("words"), "Go on."));
                case "YES_NO" -> scores.add(code, otherwise.getOrDefault(code, 0));
                case "LEVEL" -> scores.add(code, otherwise.getOrDefault(code, 1));
                default -> scores.add(code, otherwise.getOrDefault(code, 3));
            }
        }
        return person.api()
                .post(
                        pair.path() + "/survey",
                        Json.createObjectBuilder()
                                .add("kind", sheet.getString("kind"))
                                .add("scores", scores)
                                .add("words", said)
                                .build()
                                .toString());
    }

    static Answer answer(Member person, PairFixture pair) {
        return answer(person, pair, Map.of(), Map.of());
    }

    /** So many sessions, a week apart. */
    static void meet(PairFixture pair, LocalDate first, int sessions) {
        for (int i = 0; i < sessions; i++) {
            pair.met(first.plusWeeks(i).toString(), 60);
        }
    }
}
