package org.binome.web.keycloak;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.binome.shared.RealTime;

/** Keycloak as seen from here: its addresses and keys, fetched when first needed, since it may start after Binome. */
@ApplicationScoped
public class OidcProvider {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int KEYS_LIMIT_BYTES = 100_000;
    private static final long KEYS_CACHED_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final long KEYS_OUTAGE_MILLIS = Duration.ofHours(4).toMillis();
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

    private final OidcSettings settings;
    private final Clock clock;
    private volatile Known known;
    private Instant notBefore = Instant.MIN;

    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** For the proxy. */
    protected OidcProvider() {
        this(null, null);
    }

    @Inject
    public OidcProvider(OidcSettings settings, @RealTime Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    OIDCProviderMetadata metadata() throws KeycloakUnavailable {
        return known().metadata();
    }

    /** Cached, fetched again when a token names an unknown key, and kept through an outage. */
    JWKSource<SecurityContext> keys() throws KeycloakUnavailable {
        return known().keys();
    }

    ClientAuthentication credentials() {
        return new ClientSecretBasic(
                new ClientID(settings.clientId()),
                new com.nimbusds.oauth2.sdk.auth.Secret(settings.clientSecret().reveal()));
    }

    HTTPResponse send(HTTPRequest request) throws KeycloakUnavailable {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        try {
            HTTPResponse response = request.send();
            if (response.getStatusCode() >= 500) {
                throw new KeycloakUnavailable("Keycloak answered " + response.getStatusCode(), null);
            }
            return response;
        } catch (IOException e) {
            throw new KeycloakUnavailable("Keycloak does not answer", e);
        }
    }

    private Known known() throws KeycloakUnavailable {
        Known present = known;
        return present != null ? present : fetch();
    }

    private synchronized Known fetch() throws KeycloakUnavailable {
        if (known == null) {
            if (clock.instant().isBefore(notBefore)) {
                throw new KeycloakUnavailable("Keycloak did not answer a moment ago", null);
            }
            try {
                OIDCProviderMetadata metadata =
                        OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
                known = new Known(metadata, keysOf(metadata));
            } catch (IOException | GeneralException e) {
                notBefore = clock.instant().plus(BETWEEN_ATTEMPTS);
                throw new KeycloakUnavailable("No metadata at " + settings.issuer(), e);
            }
        }
        return known;
    }

    private static JWKSource<SecurityContext> keysOf(OIDCProviderMetadata metadata) throws MalformedURLException {
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, KEYS_LIMIT_BYTES))
                .cache(KEYS_CACHED_MILLIS, READ_MILLIS + CONNECT_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(Duration.ofSeconds(10).toMillis())
                .outageTolerant(KEYS_OUTAGE_MILLIS)
                .build();
    }
}
