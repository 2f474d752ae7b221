package org.binome.web.keycloak;

import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.binome.shared.RealTime;

/**
 * Keeps a login true to Keycloak: asks every few seconds of use whether it goes on, and renews its tokens before they
 * expire. Of parallel requests one asks and the others wait for the answer.
 */
@ApplicationScoped
public class Refresh {

    private static final Logger LOG = Logger.getLogger(Refresh.class.getName());

    private final OidcSettings settings;
    private final TokenEndpoint endpoint;
    private final AccessTokens accessTokens;
    private final Clock clock;

    /** For the proxy. */
    protected Refresh() {
        this(null, null, null, null);
    }

    @Inject
    public Refresh(OidcSettings settings, TokenEndpoint endpoint, AccessTokens accessTokens, @RealTime Clock clock) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.accessTokens = accessTokens;
        this.clock = clock;
    }

    /**
     * @throws Refused when Keycloak has ended the session or disabled the person
     * @throws KeycloakUnavailable when it has not answered for longer than the grace
     */
    StoredLogin upToDate(BrowserSession session, StoredLogin login) throws Refused, KeycloakUnavailable {
        if (!login.due(clock.instant(), settings.recheck())) {
            return graced(login);
        }
        Lock lock = session.lock();
        lock.lock();
        try {
            StoredLogin latest = session.login().orElseThrow(() -> new Refused("The session has ended meanwhile"));
            if (!latest.due(clock.instant(), settings.recheck())) {
                return graced(latest);
            }
            StoredLogin asked = ask(latest);
            session.update(asked);
            return graced(asked);
        } finally {
            lock.unlock();
        }
    }

    private StoredLogin ask(StoredLogin login) throws Refused {
        try {
            if (!login.stale(clock.instant())
                    && endpoint.active(login.tokens().access().reveal())) {
                return login.vouched(clock.instant());
            }
            return renewed(login);
        } catch (KeycloakUnavailable e) {
            LOG.log(Level.WARNING, "Keycloak cannot confirm a session: {0}", e.getMessage());
            return login.unanswered(clock.instant());
        }
    }

    private StoredLogin renewed(StoredLogin login) throws Refused, KeycloakUnavailable {
        if (login.tokens().refresh() == null) {
            throw new Refused("No refresh token");
        }
        OIDCTokens given = endpoint.trade(
                new RefreshTokenGrant(new RefreshToken(login.tokens().refresh().reveal())));
        AccessToken access = accessTokens.ofLogin(given.getAccessToken().getValue());
        if (!access.account().subject().equals(login.subject())) {
            throw new Refused("The refreshed token is somebody else's");
        }
        Tokens tokens = CodeFlow.kept(given);
        return login.refreshed(
                access,
                new Tokens(
                        tokens.access(),
                        tokens.refresh() == null ? login.tokens().refresh() : tokens.refresh(),
                        tokens.id() == null ? login.tokens().id() : tokens.id()),
                clock.instant());
    }

    private StoredLogin graced(StoredLogin login) throws KeycloakUnavailable {
        Instant now = clock.instant();
        if (login.retryAt() != null && !now.isBefore(login.vouchedAt().plus(settings.grace()))) {
            throw new KeycloakUnavailable("Keycloak has not answered for " + settings.grace(), null);
        }
        return login;
    }
}
