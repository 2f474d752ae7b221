package org.binome.web.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 back-channel logout tokens")
class LogoutTokensTest {

    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

    private FakeKeycloak keycloak;
    private LogoutTokens tokens;

    @BeforeEach
    void start() throws Exception {
        keycloak = new FakeKeycloak();
        OidcSettings settings = keycloak.settings();
        tokens = new LogoutTokens(settings, new OidcProvider(settings, Clock.systemUTC()), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    @DisplayName("a good one names the session and the person")
    void good() throws Exception {
        assertThat(tokens.verified(signed(keycloak.logoutClaims())))
                .isEqualTo(new LogoutTokens.Ended("sid-1", "subject-1"));
    }

    @Test
    @DisplayName("without session it ends all of the person's")
    void person() throws Exception {
        assertThat(tokens.verified(signed(keycloak.logoutClaims().claim("sid", null))))
                .isEqualTo(new LogoutTokens.Ended(null, "subject-1"));
    }

    @Test
    @DisplayName("of another type, even signed well: refused")
    void type() {
        refused(FakeKeycloak.signed(
                keycloak.key, JOSEObjectType.JWT, keycloak.logoutClaims().build()));
        refused(FakeKeycloak.signed(keycloak.key, null, keycloak.logoutClaims().build()));
    }

    @Test
    @DisplayName("with a nonce, i.e. an ID token in disguise: refused")
    void nonce() {
        refused(signed(keycloak.logoutClaims().claim("nonce", "n")));
    }

    @Test
    @DisplayName("without the logout event: refused")
    void events() {
        refused(signed(keycloak.logoutClaims().claim("events", null)));
        refused(signed(keycloak.logoutClaims().claim("events", Map.of("other", Map.of()))));
    }

    @Test
    @DisplayName("old, from the future, or without date: refused")
    void old() {
        Instant now = Instant.now();
        refused(signed(keycloak.logoutClaims().issueTime(Date.from(now.minusSeconds(600)))));
        refused(signed(keycloak.logoutClaims().issueTime(Date.from(now.plusSeconds(600)))));
        refused(signed(keycloak.logoutClaims().issueTime(null)));
        refused(signed(keycloak.logoutClaims().expirationTime(Date.from(now.minusSeconds(300)))));
    }

    @Test
    @DisplayName("for another client or of another issuer: refused")
    void notMeant() {
        refused(signed(keycloak.logoutClaims().audience("other")));
        refused(signed(keycloak.logoutClaims().issuer("http://evil.example")));
    }

    @Test
    @DisplayName("unsigned, with another key, or HS256 with the public key: refused")
    void signature() {
        JWTClaimsSet claims = keycloak.logoutClaims().build();
        refused(new PlainJWT(claims).serialize());
        refused(FakeKeycloak.signed(FakeKeycloak.newKey("first"), LOGOUT, claims));
        refused(FakeKeycloak.signedWithPublicKeyAsSecret(keycloak.key, LOGOUT, claims));
    }

    @Test
    @DisplayName("naming neither session nor person, or nonsense: refused")
    void nobody() {
        refused(signed(keycloak.logoutClaims().subject(null).claim("sid", null)));
        refused("");
        refused("x.y.z");
    }

    private String signed(JWTClaimsSet.Builder claims) {
        return FakeKeycloak.signed(keycloak.key, LOGOUT, claims.build());
    }

    private void refused(String token) {
        assertThatThrownBy(() -> tokens.verified(token)).isInstanceOf(Refused.class);
    }
}
