package org.binome.web.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.binome.people.boundary.Account;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("secrets do not show themselves")
class SecretsTest {

    private static final Tokens TOKENS =
            new Tokens(new Secret("eyJ-access"), new Secret("eyJ-refresh"), new Secret("eyJ-id"));
    private static final StoredLogin LOGIN = new StoredLogin(
            new Account("s", "u", "n", "e"),
            "sid",
            Set.of("hr"),
            TOKENS,
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            null);

    @Test
    @DisplayName("neither in tokens, logins nor settings")
    void masked() {
        OidcSettings settings = new OidcSettings(
                URI.create("http://k/realms/b"),
                "binome",
                new Secret("s3cret"),
                "binome-api",
                RoleMapping.parse("", "binome"),
                "employee_number",
                URI.create("http://b"),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);
        assertThat(TOKENS + " " + LOGIN + " " + settings).doesNotContain("eyJ").doesNotContain("s3cret");
    }

    @Test
    @DisplayName("a login travels with the session to another node")
    void serialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(LOGIN);
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(LOGIN);
    }
}
