package org.binome.web.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Decides whether the ID token of a sign-in is Keycloak's answer to exactly that sign-in. */
@ApplicationScoped
public class IdTokens {

    private final OidcSettings settings;
    private final OidcProvider provider;

    /** For the proxy. */
    protected IdTokens() {
        this(null, null);
    }

    @Inject
    public IdTokens(OidcSettings settings, OidcProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    JWTClaimsSet verified(JWT token, String nonce) throws Refused, KeycloakUnavailable {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.clientId()),
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, provider.keys()),
                null);
        validator.setMaxClockSkew((int) settings.skew().toSeconds());
        try {
            return validator.validate(token, new Nonce(nonce)).toJWTClaimsSet();
        } catch (RemoteKeySourceException e) {
            throw new KeycloakUnavailable("No keys from Keycloak", e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new Refused("ID token: " + e.getMessage(), e);
        }
    }
}
