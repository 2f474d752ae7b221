package org.binome.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** What the launcher and the tests do in a running realm by Keycloak's administration API. */
public final class KeycloakAdmin {
    private final URI keycloak;
    private final String password;
    private final String clientSecret;

    /**
     * @param password of Keycloak's administrator {@code admin}
     * @param clientSecret the secret that clients are given
     */
    public KeycloakAdmin(URI keycloak, String password, String clientSecret) {
        this.keycloak = keycloak;
        this.password = password;
        this.clientSecret = clientSecret;
    }

    /** Tells the client where the application is now; a client that is not there yet is made like {@code binome}. */
    public void register(String clientId, URI application) {
        JsonObject model = client(Settings.NAME);
        JsonArray found = get("/clients?clientId=" + clientId).asJsonArray();
        JsonObjectBuilder client = Json.createObjectBuilder(found.isEmpty() ? model : found.getJsonObject(0))
                .add("clientId", clientId)
                .add("secret", clientSecret)
                .add("rootUrl", application.toString())
                .add("baseUrl", application.toString())
                .add("redirectUris", Json.createArrayBuilder().add(application + "/signin/callback"))
                .add(
                        "attributes",
                        Json.createObjectBuilder(model.getJsonObject("attributes"))
                                .add("post.logout.redirect.uris", application + "/*")
                                .add("backchannel.logout.url", application + "/signin/backchannel-logout"));
        if (found.isEmpty()) {
            JsonArrayBuilder mappers = Json.createArrayBuilder();
            model.getJsonArray("protocolMappers")
                    .forEach(mapper -> mappers.add(
                            Json.createObjectBuilder(mapper.asJsonObject()).remove("id")));
            send(
                    "POST",
                    "/clients",
                    client.remove("id").add("protocolMappers", mappers).build());
        } else {
            send("PUT", "/clients/" + found.getJsonObject(0).getString("id"), client.build());
        }
    }

    /** Adds people to the running realm; those with a user name that is there already are replaced. */
    public void add(Collection<Account> accounts) {
        JsonArrayBuilder users = Json.createArrayBuilder();
        accounts.forEach(account -> users.add(account.toJson()));
        send(
                "POST",
                "/partialImport",
                Json.createObjectBuilder()
                        .add("ifResourceExists", "OVERWRITE")
                        .add("users", users)
                        .build());
    }

    /** Lets somebody in or shuts them out, as a directory does when a person leaves. */
    public void enable(String username, boolean enabled) {
        JsonObject user = user(username);
        send(
                "PUT",
                "/users/" + user.getString("id"),
                Json.createObjectBuilder(user).add("enabled", enabled).build());
    }

    /** Ends all sessions of a person at Keycloak, which tells the application by back-channel. */
    public void signOut(String username) {
        send(
                "POST",
                "/users/" + user(username).getString("id") + "/logout",
                Json.createObjectBuilder().build());
    }

    /** Gives somebody a realm role, or takes it away; in force with the next token. */
    public void role(String username, String role, boolean given) {
        JsonObject found = get("/roles/" + role).asJsonObject();
        String body = Json.createArrayBuilder().add(found).build().toString();
        Web.send(request("/users/" + user(username).getString("id") + "/role-mappings/realm")
                .header("Content-Type", "application/json")
                .method(given ? "POST" : "DELETE", BodyPublishers.ofString(body)));
    }

    /** For how many seconds access tokens of a client live; null for as long as the realm says. */
    public void tokensLive(String clientId, Integer seconds) {
        JsonObject client = client(clientId);
        JsonObjectBuilder attributes = Json.createObjectBuilder(client.getJsonObject("attributes"))
                .add("access.token.lifespan", seconds == null ? "" : seconds.toString());
        send(
                "PUT",
                "/clients/" + client.getString("id"),
                Json.createObjectBuilder(client).add("attributes", attributes).build());
    }

    private JsonObject client(String clientId) {
        return get("/clients?clientId=" + clientId).asJsonArray().getJsonObject(0);
    }

    private JsonObject user(String username) {
        return get("/users?exact=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8))
                .asJsonArray()
                .getJsonObject(0);
    }

    private jakarta.json.JsonStructure get(String path) {
        return parse(Web.send(request(path)));
    }

    private void send(String method, String path, JsonObject body) {
        Web.send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + Settings.NAME + path))
                .header("Authorization", "Bearer " + token());
    }

    private String token() {
        String form = "client_id=admin-cli&grant_type=password&username=admin&password=" + password;
        return parse(Web.send(
                        HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))))
                .asJsonObject()
                .getString("access_token");
    }

    private static jakarta.json.JsonStructure parse(String json) {
        return Json.createReader(new StringReader(json)).read();
    }
}
