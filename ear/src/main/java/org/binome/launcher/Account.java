package org.binome.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can sign in at Keycloak. The id follows from the user name, so that a realm imported anew knows the same
 * people.
 *
 * @param employeeNumber as in the directory, or null for somebody who is no employee
 * @param locale language of Keycloak's pages for this person: "en" or "fr"
 * @param roles realm roles, see {@code org.binome.shared.Roles}
 */
public record Account(
        String username,
        String password,
        String firstName,
        String lastName,
        String email,
        String employeeNumber,
        String locale,
        Set<String> roles) {

    /** The user in Keycloak's import format. */
    JsonObject toJson() {
        JsonObjectBuilder attributes = Json.createObjectBuilder()
                .add("locale", Json.createArrayBuilder().add(locale));
        if (employeeNumber != null) {
            attributes.add("employee_number", Json.createArrayBuilder().add(employeeNumber));
        }
        JsonArrayBuilder realmRoles = Json.createArrayBuilder();
        roles.stream().sorted().forEach(realmRoles::add);
        return Json.createObjectBuilder()
                .add(
                        "id",
                        UUID.nameUUIDFromBytes(("binome:" + username).getBytes(StandardCharsets.UTF_8))
                                .toString())
                .add("username", username)
                .add("enabled", true)
                .add("email", email)
                .add("emailVerified", true)
                .add("firstName", firstName)
                .add("lastName", lastName)
                .add("attributes", attributes)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", password)
                                        .add("temporary", false)))
                .add("realmRoles", realmRoles)
                .build();
    }
}
