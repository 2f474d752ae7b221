package org.binome.it.api;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.binome.it.Running;

/**
 * The REST interface as one caller sees it. Paths are relative to {@code /api/v1}: {@code Api.as("hr").get("/campaigns")}.
 * A POST carries a new Idempotency-Key unless the test gives one.
 */
public final class Api {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final List<String> headers;

    private Api(List<String> headers) {
        this.headers = List.copyOf(headers);
    }

    /** Nobody: no token. */
    public static Api anonymous() {
        return new Api(List.of());
    }

    /** An account of the realm, signed in through the client {@code binome-cli} with the password of the demo. */
    public static Api as(String username) {
        return withToken(token("binome-cli", username));
    }

    /** Whoever the token speaks for; for hostile tokens too. */
    public static Api withToken(String token) {
        return new Api(List.of("Authorization", "Bearer " + token));
    }

    /** An access token by user name and password, through this client. */
    public static String token(String clientId, String username) {
        String form = "grant_type=password&password=binome&client_id=" + clientId + "&username="
                + URLEncoder.encode(username, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Running.setting("BINOME_OIDC_ISSUER") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new IllegalStateException("No token for " + username + ": " + response.body());
        }
        return Json.createReader(new StringReader(response.body())).readObject().getString("access_token");
    }

    /** The same caller with one more header on every request. */
    public Api with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Api(more);
    }

    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, String json) {
        return call("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    /** A transition without content. */
    public Answer post(String path) {
        return call("POST", path, BodyPublishers.noBody(), null);
    }

    public Answer put(String path, String json) {
        return call("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** Any method and content type; a path that begins with {@code /binome} is taken from the server's root. */
    public Answer call(String method, String path, BodyPublisher body, String contentType) {
        URI address = path.startsWith("/binome")
                ? Running.application().resolve(path)
                : URI.create(Running.application() + "/api/v1" + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (method.equals("POST") && !headers.contains("Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return new Answer(send(request.build()));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
