package org.binome.web.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.binome.shared.RealTime;

/** Decides whether a logout token is Keycloak's fresh word that a session has ended (OIDC Back-Channel Logout 1.0). */
@ApplicationScoped
public class LogoutTokens {

    /** Keycloak sends at once; whatever is older has been kept by somebody. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final Clock clock;

    /** For the proxy. */
    protected LogoutTokens() {
        this(null, null, null);
    }

    @Inject
    public LogoutTokens(OidcSettings settings, OidcProvider provider, @RealTime Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.clock = clock;
    }

    /** At least one of the two is there. */
    record Ended(String sid, String subject) {}

    Ended verified(String token) throws Refused, KeycloakUnavailable {
        LogoutTokenValidator validator = new LogoutTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.clientId()),
                true,
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, provider.keys()),
                null);
        try {
            LogoutTokenClaimsSet claims = validator.validate(JWTParser.parse(token));
            Instant issued = claims.getIssueTime().toInstant();
            if (Duration.between(issued, clock.instant()).abs().compareTo(FRESH) > 0) {
                throw new Refused("Logout token of " + issued);
            }
            return new Ended(
                    claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
                    claims.getSubject() == null ? null : claims.getSubject().getValue());
        } catch (RemoteKeySourceException e) {
            throw new KeycloakUnavailable("No keys from Keycloak", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new Refused("Logout token: " + e.getMessage(), e);
        }
    }
}
