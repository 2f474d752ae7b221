package org.binome.web.keycloak;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import org.binome.people.boundary.Account;
import org.binome.shared.RealTime;

/** OpenID Connect's authorization code flow with PKCE (S256), state and nonce. */
@ApplicationScoped
public class CodeFlow {

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final TokenEndpoint endpoint;
    private final IdTokens idTokens;
    private final AccessTokens accessTokens;
    private final Clock clock;

    /** For the proxy. */
    protected CodeFlow() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CodeFlow(
            OidcSettings settings,
            OidcProvider provider,
            TokenEndpoint endpoint,
            IdTokens idTokens,
            AccessTokens accessTokens,
            @RealTime Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.endpoint = endpoint;
        this.idTokens = idTokens;
        this.accessTokens = accessTokens;
        this.clock = clock;
    }

    /** Where to send the browser. */
    URI start(PendingSignIn pending) throws KeycloakUnavailable {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), new ClientID(settings.clientId()), settings.callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce().reveal()))
                .codeChallenge(new CodeVerifier(pending.verifier().reveal()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** @throws Refused when the address is no answer of an authorization server */
    AuthenticationResponse answer(URI address) throws Refused {
        try {
            return AuthenticationResponseParser.parse(address);
        } catch (ParseException e) {
            throw new Refused("Callback: " + e.getMessage(), e);
        }
    }

    /** Trades the code for a login. */
    StoredLogin finish(PendingSignIn pending, AuthenticationSuccessResponse answer)
            throws Refused, KeycloakUnavailable {
        if (answer.getIssuer() != null
                && !answer.getIssuer().getValue().equals(settings.issuer().toString())) {
            throw new Refused("Answer of another issuer");
        }
        AuthorizationCode code = answer.getAuthorizationCode();
        if (code == null) {
            throw new Refused("Answer without code");
        }
        OIDCTokens given = endpoint.trade(new AuthorizationCodeGrant(
                code, settings.callback(), new CodeVerifier(pending.verifier().reveal())));
        JWTClaimsSet claims =
                idTokens.verified(given.getIDToken(), pending.nonce().reveal());
        AccessToken access = accessTokens.ofLogin(given.getAccessToken().getValue());
        if (!claims.getSubject().equals(access.account().subject()) || access.sid() == null) {
            throw new Refused("ID token and access token do not belong together");
        }
        return StoredLogin.begin(account(claims), access, kept(given), clock.instant());
    }

    static Tokens kept(OIDCTokens given) {
        return new Tokens(
                new Secret(given.getAccessToken().getValue()),
                given.getRefreshToken() == null
                        ? null
                        : new Secret(given.getRefreshToken().getValue()),
                given.getIDToken() == null ? null : new Secret(given.getIDTokenString()));
    }

    private Account account(JWTClaimsSet claims) throws Refused {
        try {
            return AccessToken.account(claims, settings);
        } catch (java.text.ParseException e) {
            throw new Refused("ID token: " + e.getMessage(), e);
        }
    }
}
