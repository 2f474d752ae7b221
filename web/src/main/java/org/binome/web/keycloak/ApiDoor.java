package org.binome.web.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.binome.people.boundary.SigningIn;
import org.binome.people.entity.Standing;

/** Lets callers of the API in: by access token, or by the login of Binome's own pages. */
@ApplicationScoped
public class ApiDoor {

    private static final Logger LOG = Logger.getLogger(ApiDoor.class.getName());

    @Inject
    OidcSettings settings;

    @Inject
    AccessTokens tokens;

    @Inject
    Logins logins;

    @Inject
    SigningIn signingIn;

    AuthenticationStatus enter(Visit visit, HttpMessageContext context) {
        String authorization = visit.request().getHeader("Authorization");
        try {
            return authorization == null ? byLogin(visit, context) : byToken(authorization, context);
        } catch (Refused e) {
            LOG.log(Level.INFO, "Refused on the API: {0}", e.getMessage());
            return refuse(Refusal.BAD_TOKEN, context);
        } catch (KeycloakUnavailable e) {
            LOG.log(Level.WARNING, "The API cannot check a caller: {0}", e.getMessage());
            return refuse(Refusal.UNAVAILABLE, context);
        }
    }

    private AuthenticationStatus byToken(String authorization, HttpMessageContext context)
            throws Refused, KeycloakUnavailable {
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw new Refused("Authorization by something else than a bearer token");
        }
        AccessToken token = tokens.ofCaller(authorization.substring(7).strip());
        return switch (standing(token)) {
            case REVOKED -> throw new Refused("The session of the token has ended");
            case LEFT -> refuse(Refusal.LEFT, context);
            default ->
                context.notifyContainerAboutLogin(
                        new CallerPrincipal(token.account().subject()), token.roles());
        };
    }

    private Standing standing(AccessToken token) {
        Standing standing = token.sid() == null
                ? signingIn.standing(token.account().subject())
                : signingIn.standing(token.sid(), token.account().subject(), token.issuedAt());
        boolean linked = standing == Standing.UNKNOWN && signingIn.link(token.account());
        return linked ? Standing.EMPLOYEE : standing;
    }

    private AuthenticationStatus byLogin(Visit visit, HttpMessageContext context) throws KeycloakUnavailable {
        BrowserSession session = new BrowserSession(visit.request());
        Optional<Logins.Current> current = visit.openApi() ? logins.glance(session) : logins.current(session);
        if (current.isEmpty()) {
            return visit.openApi() ? context.doNothing() : refuse(Refusal.NO_TOKEN, context);
        }
        if (!visit.safe() && !SameSite.sent(visit.request(), settings.baseUrl())) {
            return refuse(Refusal.FOREIGN_SITE, context);
        }
        if (current.get().standing() == Standing.LEFT) {
            return refuse(Refusal.LEFT, context);
        }
        StoredLogin login = current.get().login();
        return context.notifyContainerAboutLogin(new CallerPrincipal(login.subject()), login.roles());
    }

    private static AuthenticationStatus refuse(Refusal refusal, HttpMessageContext context) {
        refusal.on(context.getRequest());
        return context.doNothing();
    }
}
