package org.binome.web.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.binome.people.boundary.SigningIn;
import org.binome.people.entity.Standing;
import org.binome.shared.RealTime;

/** Says whether the login in a browser's session still holds; ends the session when it does not. */
@ApplicationScoped
public class Logins {

    private static final Logger LOG = Logger.getLogger(Logins.class.getName());

    @Inject
    OidcSettings settings;

    @Inject
    Refresh refresh;

    @Inject
    SigningIn signingIn;

    @Inject
    @RealTime
    Clock clock;

    /** A login that holds. @param standing never REVOKED */
    record Current(StoredLogin login, Standing standing) {}

    /** For a page or resource that everybody may see: does not ask Keycloak. */
    Optional<Current> glance(BrowserSession session) {
        return session.login().filter(login -> inTime(session, login)).flatMap(login -> standing(session, login));
    }

    /** For what only signed-in people may see. */
    Optional<Current> current(BrowserSession session) throws KeycloakUnavailable {
        Optional<Current> seen = glance(session);
        if (seen.isEmpty()) {
            return seen;
        }
        try {
            StoredLogin login = refresh.upToDate(session, seen.get().login());
            session.touch(clock.instant());
            return Optional.of(new Current(login, seen.get().standing()));
        } catch (Refused e) {
            LOG.log(Level.INFO, "A session has ended: {0}", e.getMessage());
            session.end();
            return Optional.empty();
        }
    }

    private boolean inTime(BrowserSession session, StoredLogin login) {
        Instant now = clock.instant();
        boolean over = login.over(session.seenAt(), now, settings);
        if (over) {
            session.end();
        }
        return !over;
    }

    private Optional<Current> standing(BrowserSession session, StoredLogin login) {
        Standing standing = signingIn.standing(login.sid(), login.subject(), login.signedInAt());
        if (standing == Standing.UNKNOWN && signingIn.link(login.account())) {
            standing = Standing.EMPLOYEE;
        }
        if (standing == Standing.REVOKED) {
            session.end();
            return Optional.empty();
        }
        return Optional.of(new Current(login, standing));
    }
}
