package org.binome.web.keycloak;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenIntrospectionResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Speaks with Keycloak behind the browser's back: trades codes and refresh tokens for tokens, asks whether a token still counts. */
@ApplicationScoped
public class TokenEndpoint {

    private final OidcProvider provider;

    /** For the proxy. */
    protected TokenEndpoint() {
        this(null);
    }

    @Inject
    public TokenEndpoint(OidcProvider provider) {
        this.provider = provider;
    }

    /** @throws Refused when the code or refresh token is not, or no longer, good */
    OIDCTokens trade(AuthorizationGrant grant) throws Refused, KeycloakUnavailable {
        TokenRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(), provider.credentials(), grant)
                .build();
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(provider.send(request.toHTTPRequest()));
            if (!response.indicatesSuccess()) {
                throw failure(response.toErrorResponse().getErrorObject());
            }
            return ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        } catch (ParseException e) {
            throw new KeycloakUnavailable("Keycloak's answer makes no sense", e);
        }
    }

    /** True while the session of the access token goes on and its person is not disabled. */
    boolean active(String accessToken) throws KeycloakUnavailable {
        TokenIntrospectionRequest request = new TokenIntrospectionRequest(
                provider.metadata().getIntrospectionEndpointURI(),
                provider.credentials(),
                new BearerAccessToken(accessToken));
        try {
            TokenIntrospectionResponse response =
                    TokenIntrospectionResponse.parse(provider.send(request.toHTTPRequest()));
            if (!response.indicatesSuccess()) {
                throw new KeycloakUnavailable("Keycloak does not tell whether a token counts", null);
            }
            return response.toSuccessResponse().isActive();
        } catch (ParseException e) {
            throw new KeycloakUnavailable("Keycloak's answer makes no sense", e);
        }
    }

    /** Only a bad grant speaks against the person; anything else, e.g. a wrong client secret, against the set-up. */
    private static Refused failure(ErrorObject error) throws KeycloakUnavailable {
        if (OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode())) {
            return new Refused("Grant refused: " + error.getDescription());
        }
        throw new KeycloakUnavailable(
                "Keycloak refuses the client: " + error.getCode() + " " + error.getDescription(), null);
    }
}
