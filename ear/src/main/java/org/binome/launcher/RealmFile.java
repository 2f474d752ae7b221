package org.binome.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * The realm as Keycloak imports it. Addresses and the client's secret stay placeholders ({@code ${BINOME_BASE_URL}},
 * {@code ${BINOME_OIDC_CLIENT_SECRET}}) that Keycloak replaces from its environment.
 */
public final class RealmFile {
    private final JsonObject realm;

    /** Reads a realm file. */
    public RealmFile(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            realm = reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RealmFile(JsonObject realm) {
        this.realm = realm;
    }

    /** The same realm with more people. */
    public RealmFile with(Collection<Account> accounts) {
        JsonArrayBuilder users = Json.createArrayBuilder(realm.getJsonArray("users"));
        accounts.forEach(account -> users.add(account.toJson()));
        return new RealmFile(Json.createObjectBuilder(realm).add("users", users).build());
    }

    /** Writes it, replacing an earlier file. */
    public void writeTo(Path file) {
        try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(file))) {
            writer.writeObject(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
