package org.binome.it.api;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The right answers of a module, which HR can read: the test knows them, the people do not. */
public final class Quiz {

    private final long module;
    private final List<List<Integer>> right = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();

    private Quiz(long module, String body) {
        this.module = module;
        int position = 0;
        for (String line : body.lines().toList()) {
            if (line.startsWith("? ")) {
                right.add(new ArrayList<>());
                words.add(new ArrayList<>());
                position = 0;
            } else if (!right.isEmpty() && line.startsWith("- [")) {
                if (line.startsWith("- [x]")) {
                    right.get(right.size() - 1).add(position);
                    words.get(words.size() - 1)
                            .add(line.substring("- [x] ".length()).strip());
                }
                position++;
            }
        }
    }

    /** Of the module that ships for this part. @param slug mentor or mentee */
    public static Quiz of(String slug) {
        JsonObject material =
                Callers.as("hr").get("/materials?kind=MODULE").is(200).items().getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("slug").equals(slug))
                        .findFirst()
                        .orElseThrow();
        return new Quiz(
                material.getJsonNumber("id").longValue(),
                material.getJsonObject("plan")
                        .getJsonObject("texts")
                        .getJsonObject("en")
                        .getString("body"));
    }

    /** Takes the article of that English title out of the library again. */
    public static void withdraw(String title) {
        Callers.as("hr").get("/materials?limit=200").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("status").equals("PUBLISHED")
                        && one.getJsonObject("plan")
                                .getJsonObject("texts")
                                .getJsonObject("en")
                                .getString("title")
                                .equals(title))
                .forEach(one -> Callers.as("hr")
                        .post("/materials/" + one.getJsonNumber("id") + "/withdrawal")
                        .is(200));
    }

    public long module() {
        return module;
    }

    /** {@code /modules/…} */
    String path() {
        return "/modules/" + module;
    }

    /** What the right answers say, question by question. */
    public List<List<String>> words() {
        return words;
    }

    String right() {
        return answers(right);
    }

    /** No right answer at all, but for those questions that have no other. */
    String wrong() {
        return answers(right.stream()
                .map(answers -> List.of(answers.contains(0) ? 1 : 0))
                .toList());
    }

    private static String answers(List<List<Integer>> chosen) {
        return chosen.stream().map(String::valueOf).collect(Collectors.joining(",", "{\"answers\":[", "]}"));
    }

    /** Reads each page and answers all questions rightly. */
    public void pass(Member person) {
        int pages =
                person.api().get(path()).is(200).object().getJsonArray("steps").size();
        for (int page = 1; page <= pages; page++) {
            person.api().put(path() + "/steps/" + page, "{}").is(200);
        }
        person.api().post(path() + "/quiz", right()).is(200);
    }
}
