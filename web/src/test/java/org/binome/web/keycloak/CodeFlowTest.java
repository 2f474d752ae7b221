package org.binome.web.keycloak;

import static com.nimbusds.jose.JOSEObjectType.JWT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 sign-in by code flow")
class CodeFlowTest {

    private FakeKeycloak keycloak;
    private CodeFlow flow;
    private PendingSignIn pending;

    @BeforeEach
    void start() throws Exception {
        keycloak = new FakeKeycloak();
        OidcSettings settings = keycloak.settings();
        OidcProvider provider = new OidcProvider(settings, Clock.systemUTC());
        flow = new CodeFlow(
                settings,
                provider,
                new TokenEndpoint(provider),
                new IdTokens(settings, provider),
                new AccessTokens(settings, provider),
                Clock.systemUTC());
        pending = PendingSignIn.to("/me/home.xhtml?a=1&b=é");
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    @DisplayName("the browser leaves with state, nonce and a challenge whose verifier it never sees")
    void leaves() throws Exception {
        Map<String, List<String>> sent =
                URLUtils.parseParameters(flow.start(pending).getRawQuery());
        assertThat(sent.get("state")).containsExactly(pending.state());
        assertThat(sent.get("nonce")).containsExactly(pending.nonce().reveal());
        assertThat(sent.get("code_challenge_method")).containsExactly("S256");
        assertThat(sent.get("code_challenge"))
                .containsExactly(CodeChallenge.compute(
                                CodeChallengeMethod.S256,
                                new CodeVerifier(pending.verifier().reveal()))
                        .getValue());
        assertThat(sent.get("redirect_uri")).containsExactly("https://binome.example/binome/signin/callback");
        assertThat(flow.start(pending).toString())
                .doesNotContain(pending.verifier().reveal());
    }

    @Test
    @DisplayName("the code is traded with the verifier for a login")
    void trades() throws Exception {
        StoredLogin login = finish(keycloak.idClaims(pending.nonce().reveal()), keycloak.key);
        assertThat(login.account().employeeNumber()).isEqualTo("B0003");
        assertThat(login.account().email()).isEqualTo("y@binome.example");
        assertThat(login.sid()).isEqualTo("sid-1");
        assertThat(login.roles()).containsExactly("employee");
        assertThat(keycloak.tokenRequests.get(0))
                .containsEntry("code_verifier", pending.verifier().reveal())
                .containsEntry("code", "the-code");
    }

    @Test
    @DisplayName("an e-mail address that Keycloak has not verified links nobody")
    void unverified() throws Exception {
        StoredLogin login =
                finish(keycloak.idClaims(pending.nonce().reveal()).claim("email_verified", false), keycloak.key);
        assertThat(login.account().email()).isNull();
    }

    @Test
    @DisplayName("an ID token with another nonce, audience, issuer, key, or expired: refused")
    void hostile() {
        String nonce = pending.nonce().reveal();
        refused(keycloak.idClaims("another"), keycloak.key);
        refused(keycloak.idClaims(null), keycloak.key);
        refused(keycloak.idClaims(nonce).audience("other"), keycloak.key);
        refused(keycloak.idClaims(nonce).issuer("http://evil.example"), keycloak.key);
        refused(keycloak.idClaims(nonce).expirationTime(Date.from(Instant.now().minusSeconds(100))), keycloak.key);
        refused(keycloak.idClaims(nonce), FakeKeycloak.newKey("first"));
    }

    @Test
    @DisplayName("an ID token of one person with the access token of another: refused")
    void mixed() {
        refused(keycloak.idClaims(pending.nonce().reveal()).subject("subject-2"), keycloak.key);
    }

    @Test
    @DisplayName("a code that Keycloak does not take: refused; Keycloak out of order: unavailable")
    void codes() {
        keycloak.tokenStatus = 400;
        keycloak.tokenAnswer = "{\"error\":\"invalid_grant\"}";
        assertThatThrownBy(this::callback).isInstanceOf(Refused.class);
        keycloak.tokenAnswer = "{\"error\":\"unauthorized_client\"}";
        assertThatThrownBy(this::callback).isInstanceOf(KeycloakUnavailable.class);
        keycloak.broken = true;
        assertThatThrownBy(this::callback).isInstanceOf(KeycloakUnavailable.class);
    }

    @Test
    @DisplayName("an answer in the name of another issuer: refused")
    void issuer() {
        assertThatThrownBy(() -> flow.finish(
                        pending,
                        flow.answer(URI.create("https://binome.example/binome/signin/callback?code=c&state="
                                        + pending.state() + "&iss=http%3A%2F%2Fevil.example"))
                                .toSuccessResponse()))
                .isInstanceOf(Refused.class);
    }

    private void refused(JWTClaimsSet.Builder idClaims, RSAKey key) {
        assertThatThrownBy(() -> finish(idClaims, key)).isInstanceOf(Refused.class);
    }

    private StoredLogin finish(JWTClaimsSet.Builder idClaims, RSAKey key) throws Exception {
        keycloak.tokenAnswer =
                """
                {"token_type":"Bearer","expires_in":300,"refresh_token":"r","access_token":"%s","id_token":"%s"}"""
                        .formatted(
                                FakeKeycloak.signed(
                                        keycloak.key,
                                        JWT,
                                        keycloak.accessClaims().build()),
                                FakeKeycloak.signed(key, JWT, idClaims.build()));
        return callback();
    }

    private StoredLogin callback() throws Exception {
        URI address =
                URI.create("https://binome.example/binome/signin/callback?code=the-code&state=" + pending.state());
        return flow.finish(pending, flow.answer(address).toSuccessResponse());
    }
}
