package org.binome.web.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Set;

/** Decides whether an access token is Keycloak's own, still valid and meant for us: RS256 only, by Keycloak's published keys. */
@ApplicationScoped
public class AccessTokens {

    private final OidcSettings settings;
    private final OidcProvider provider;

    /** For the proxy. */
    protected AccessTokens() {
        this(null, null);
    }

    @Inject
    public AccessTokens(OidcSettings settings, OidcProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** A token that somebody brings to the API: must be meant for it. */
    AccessToken ofCaller(String token) throws Refused, KeycloakUnavailable {
        return verified(token, settings.apiAudience(), new JWTClaimsSet.Builder());
    }

    /** A token that Keycloak gave us at sign-in: must be issued to our client. */
    AccessToken ofLogin(String token) throws Refused, KeycloakUnavailable {
        return verified(token, null, new JWTClaimsSet.Builder().claim("azp", settings.clientId()));
    }

    private AccessToken verified(String token, String audience, JWTClaimsSet.Builder expected)
            throws Refused, KeycloakUnavailable {
        JWTClaimsSet exact = expected.issuer(settings.issuer().toString())
                .claim("typ", "Bearer")
                .build();
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                audience == null ? null : Set.of(audience), exact, Set.of("sub", "exp", "iat"), null);
        claims.setMaxClockSkew((int) settings.skew().toSeconds());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, provider.keys()));
        processor.setJWTClaimsSetVerifier(claims);
        try {
            return AccessToken.of(processor.process(token, null), settings);
        } catch (RemoteKeySourceException e) {
            throw new KeycloakUnavailable("No keys from Keycloak", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new Refused("Access token: " + e.getMessage(), e);
        }
    }
}
