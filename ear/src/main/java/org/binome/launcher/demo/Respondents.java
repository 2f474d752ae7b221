package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pairs of the demo who answer the surveys they are asked. */
final class Respondents {

    private static final int PAIRS = 12;

    private final BinomeApi api;
    private final List<Participant> people;
    private final Random random = new Random(29);

    private Respondents(BinomeApi api, Stream<List<Participant>> pairs) {
        this.api = api;
        this.people = pairs.flatMap(List::stream).distinct().toList();
    }

    /** A dozen pairs; the two whose accounts are printed leave theirs to be seen. */
    static Respondents some(BinomeApi api, Collection<List<Participant>> pairs) {
        return new Respondents(
                api,
                pairs.stream()
                        .filter(both -> both.stream()
                                .noneMatch(one -> List.of("mentor", "mentee").contains(one.user())))
                        .limit(PAIRS));
    }

    static Respondents all(BinomeApi api, Collection<List<Participant>> pairs) {
        return new Respondents(api, pairs.stream());
    }

    /** Whatever each is asked now. */
    void answer() {
        for (Participant person : people) {
            for (JsonObject survey : api.get(person.user(), "/me/surveys")
                    .asJsonObject()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)) {
                String path = "/pairings/" + survey.getJsonNumber("pairing") + "/survey";
                api.post(
                        person.user(),
                        path,
                        filledIn(api.get(person.user(), path).asJsonObject()));
            }
        }
    }

    private JsonObject filledIn(JsonObject sheet) {
        JsonObjectBuilder scores = Json.createObjectBuilder();
        for (JsonObject question : sheet.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            int score =
                    switch (question.getString("scale")) {
                        case "YES_NO" -> random.nextInt(12) == 0 ? 1 : 0;
                        case "LEVEL" -> random.nextInt(3);
                        case "RECOMMENDATION" -> 6 + random.nextInt(5);
                        default -> 2 + random.nextInt(4);
                    };
            scores.add(question.getString("code"), score);
        }
        return Json.createObjectBuilder()
                .add("kind", sheet.getString("kind"))
                .add("scores", scores)
                .build();
    }
}
