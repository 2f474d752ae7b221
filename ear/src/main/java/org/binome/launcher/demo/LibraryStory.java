package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What people of the demo have read, and what they have said on it: one is half-way through a training, and HR has a comment to read. */
final class LibraryStory {

    private static final int HALF_WAY = 3;

    private final BinomeApi api;

    LibraryStory(BinomeApi api) {
        this.api = api;
    }

    void tell() {
        long comment = comment(
                "mentor",
                "one-theme-per-session",
                "We wrote the theme on a sheet between us. When one of us left it, the other only had to point.");
        api.post("hr", "/comments/" + comment + "/approval", null);
        comment(
                "mentee",
                "beginner-in-front-of-a-junior",
                "Saying “slower, please” took me two sessions. It was worth it.");
        for (int page = 1; page <= HALF_WAY; page++) {
            api.put(
                    "mentee",
                    "/modules/" + material("MODULE", "mentee") + "/steps/" + page,
                    Json.createObjectBuilder().build());
        }
    }

    private long comment(String user, String article, String text) {
        return api.post(
                        user,
                        "/articles/" + material("ARTICLE", article) + "/comments",
                        Json.createObjectBuilder().add("body", text).build())
                .asJsonObject()
                .getJsonNumber("id")
                .longValue();
    }

    private long material(String kind, String slug) {
        return api
                .get("hr", "/materials?limit=200&kind=" + kind)
                .asJsonObject()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("slug").equals(slug))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }
}
