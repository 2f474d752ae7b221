package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.binome.launcher.LaunchFailure;

/** Binome's REST interface, called as one person or another; each signs in with the own password. */
final class BinomeApi {

    private static final Duration TOKEN_LIFE = Duration.ofSeconds(200);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI application;
    private final URI keycloak;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long until) {}

    BinomeApi(URI application, URI keycloak) {
        this.application = application;
        this.keycloak = keycloak;
    }

    JsonValue get(String user, String path) {
        return call(user, "GET", path, null, "application/json");
    }

    JsonValue post(String user, String path, JsonValue body) {
        return call(user, "POST", path, body == null ? "" : body.toString(), "application/json");
    }

    JsonValue put(String user, String path, JsonValue body) {
        return call(user, "PUT", path, body.toString(), "application/json");
    }

    JsonValue delete(String user, String path) {
        return call(user, "DELETE", path, null, "application/json");
    }

    JsonValue postText(String user, String path, String text) {
        return call(user, "POST", path, text, "text/csv; charset=UTF-8");
    }

    private JsonValue call(String user, String method, String path, String body, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token(user))
                .header("Content-Type", type)
                .header("Accept", "application/json, application/problem+json")
                .header("If-Match", "*")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 300) {
            throw new LaunchFailure("The demo company could not be brought in: %s %s as %s answered %d: %s"
                    .formatted(method, path, user, answer.statusCode(), answer.body()));
        }
        return read(answer.body());
    }

    private String token(String user) {
        return tokens.compute(
                        user, (name, known) -> known != null && known.until() > System.nanoTime() ? known : fetch(name))
                .value();
    }

    private Token fetch(String user) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/binome/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "client_id=binome-cli&grant_type=password&username=" + user + "&password=binome"))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new LaunchFailure("Keycloak gives no token for %s: %s".formatted(user, answer.body()));
        }
        String token = read(answer.body()).asJsonObject().getString("access_token");
        return new Token(token, System.nanoTime() + TOKEN_LIFE.toNanos());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchFailure("%s does not answer: %s".formatted(request.uri(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Stopped while the demo company was brought in.");
        }
    }

    private static JsonStructure read(String text) {
        if (text.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
