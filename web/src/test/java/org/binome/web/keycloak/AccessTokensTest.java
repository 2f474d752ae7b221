package org.binome.web.keycloak;

import static com.nimbusds.jose.JOSEObjectType.JWT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 access tokens")
class AccessTokensTest {

    private FakeKeycloak keycloak;
    private AccessTokens tokens;

    @BeforeEach
    void start() throws Exception {
        keycloak = new FakeKeycloak();
        OidcSettings settings = keycloak.settings();
        tokens = new AccessTokens(settings, new OidcProvider(settings, Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    @DisplayName("a good one tells who calls, in which session, with Binome's roles only")
    void good() throws Exception {
        AccessToken token = tokens.ofCaller(signed(keycloak.accessClaims()));
        assertThat(token.account().subject()).isEqualTo("subject-1");
        assertThat(token.sid()).isEqualTo("sid-1");
        assertThat(token.roles()).containsExactly("employee");
    }

    @Test
    @DisplayName("unsigned: refused")
    void none() {
        refused(new PlainJWT(keycloak.accessClaims().build()).serialize());
    }

    @Test
    @DisplayName("signed with another key of the same id: refused")
    void wrongKey() {
        refused(FakeKeycloak.signed(
                FakeKeycloak.newKey("first"), JWT, keycloak.accessClaims().build()));
    }

    @Test
    @DisplayName("HS256 with the public key as secret: refused")
    void confusion() {
        refused(FakeKeycloak.signedWithPublicKeyAsSecret(
                keycloak.key, JWT, keycloak.accessClaims().build()));
    }

    @Test
    @DisplayName("claims changed after signing: refused")
    void tampered() {
        String[] parts = signed(keycloak.accessClaims()).split("\\.");
        String[] other =
                signed(keycloak.accessClaims().subject("somebody-else")).split("\\.");
        refused(parts[0] + "." + other[1] + "." + parts[2]);
    }

    @Test
    @DisplayName("expired: refused beyond the skew, taken within")
    void expired() throws Exception {
        refused(signed(keycloak.accessClaims().expirationTime(inSeconds(-40))));
        assertThat(tokens.ofCaller(signed(keycloak.accessClaims().expirationTime(inSeconds(-10)))))
                .isNotNull();
    }

    @Test
    @DisplayName("not yet valid: refused")
    void notBefore() {
        refused(signed(keycloak.accessClaims().notBeforeTime(inSeconds(120))));
    }

    @Test
    @DisplayName("for another audience, of another issuer, without subject or expiry: refused")
    void notMeant() {
        refused(signed(keycloak.accessClaims().audience("other-api")));
        refused(signed(keycloak.accessClaims().audience(List.of())));
        refused(signed(keycloak.accessClaims().issuer("http://evil.example/realms/test")));
        refused(signed(keycloak.accessClaims().subject(null)));
        refused(signed(keycloak.accessClaims().expirationTime(null)));
    }

    @Test
    @DisplayName("an ID, refresh or logout token in its place: refused")
    void wrongType() {
        refused(signed(keycloak.accessClaims().claim("typ", "ID")));
        refused(signed(keycloak.accessClaims().claim("typ", "Refresh")));
        refused(signed(keycloak.accessClaims().claim("typ", null)));
        refused(FakeKeycloak.signed(
                keycloak.key,
                new JOSEObjectType("logout+jwt"),
                keycloak.accessClaims().build()));
    }

    @Test
    @DisplayName("nonsense: refused")
    void nonsense() {
        List.of("", "a", "a.b.c", "..", "eyJhbGciOiJub25lIn0..").forEach(this::refused);
    }

    @Test
    @DisplayName("the token of a sign-in must be issued to our client")
    void otherClient() {
        assertThatThrownBy(() -> tokens.ofLogin(signed(keycloak.accessClaims().claim("azp", "other-app"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("keys are fetched once, and again when Keycloak has new ones")
    void rotation() throws Exception {
        for (int i = 0; i < 20; i++) {
            tokens.ofCaller(signed(keycloak.accessClaims()));
        }
        assertThat(keycloak.keyFetches).hasValue(1);
        String renewed = FakeKeycloak.signed(
                keycloak.rotate("second"), JWT, keycloak.accessClaims().build());
        assertThat(tokens.ofCaller(renewed).account().subject()).isEqualTo("subject-1");
        assertThat(keycloak.keyFetches).hasValue(2);
        refused(signed(keycloak.accessClaims()));
    }

    @Test
    @DisplayName("unknown key ids do not make us ask Keycloak each time")
    void flood() {
        JWTClaimsSet claims = keycloak.accessClaims().build();
        for (int i = 0; i < 20; i++) {
            refused(FakeKeycloak.signed(FakeKeycloak.newKey("made-up-" + i), JWT, claims));
        }
        assertThat(keycloak.keyFetches.get()).isLessThan(5);
    }

    @Test
    @DisplayName("Keycloak away before its keys are known: unavailable, not refused")
    void away() {
        keycloak.close();
        assertThatThrownBy(() -> tokens.ofCaller(signed(keycloak.accessClaims())))
                .isInstanceOf(KeycloakUnavailable.class);
    }

    private String signed(JWTClaimsSet.Builder claims) {
        return FakeKeycloak.signed(keycloak.key, JWT, claims.build());
    }

    private void refused(String token) {
        assertThatThrownBy(() -> tokens.ofCaller(token)).isInstanceOf(Refused.class);
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
