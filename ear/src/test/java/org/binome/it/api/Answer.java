package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What the API answered. */
public record Answer(HttpResponse<String> response) {

    /** Insists on a status and shows the whole answer when it is another. */
    public Answer is(int status) {
        assertThat(response.statusCode())
                .as("%s %s → %s", response.request().method(), response.uri(), response.body())
                .isEqualTo(status);
        return this;
    }

    /** Insists on a problem (RFC 9457) with this status and this {@code code}, the key of its sentence. */
    public Answer isProblem(int status, String code) {
        is(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(object().getString("code", "")).isEqualTo(code);
        return this;
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** A header's first value, empty when it is absent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonObject object() {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    /** The {@code id} of what was answered. */
    public long id() {
        return object().getJsonNumber("id").longValue();
    }

    public JsonArray array() {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readArray();
        }
    }

    /** The page of a listing: its {@code items}. */
    public JsonArray items() {
        return object().getJsonArray("items");
    }
}
