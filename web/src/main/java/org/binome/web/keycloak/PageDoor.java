package org.binome.web.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.binome.people.entity.Standing;

/** Lets browsers into the pages; who is not signed in is sent to Keycloak and comes back to the page asked for. */
@ApplicationScoped
public class PageDoor {

    static final String UNKNOWN = "/public/unknown.xhtml";

    private static final Logger LOG = Logger.getLogger(PageDoor.class.getName());

    @Inject
    OidcSettings settings;

    @Inject
    Logins logins;

    @Inject
    CodeFlow flow;

    AuthenticationStatus enter(Visit visit, HttpMessageContext context) {
        BrowserSession session = new BrowserSession(visit.request());
        try {
            Optional<Logins.Current> current = context.isProtected() ? logins.current(session) : logins.glance(session);
            if (current.isPresent()) {
                return welcome(visit, current.get(), context);
            }
            return context.isProtected() ? signIn(visit, session, context) : context.doNothing();
        } catch (KeycloakUnavailable e) {
            LOG.log(Level.WARNING, "Nobody can sign in: {0}", e.getMessage());
            return unavailable(context.getResponse());
        }
    }

    private AuthenticationStatus welcome(Visit visit, Logins.Current current, HttpMessageContext context) {
        boolean stranger = current.standing() == Standing.LEFT && context.isProtected()
                || current.standing() == Standing.UNKNOWN && visit.ownPage();
        if (stranger) {
            return send(visit, settings.address(UNKNOWN), context);
        }
        StoredLogin login = current.login();
        return context.notifyContainerAboutLogin(new CallerPrincipal(login.subject()), login.roles());
    }

    private AuthenticationStatus signIn(Visit visit, BrowserSession session, HttpMessageContext context)
            throws KeycloakUnavailable {
        PendingSignIn pending = PendingSignIn.to(visit.address());
        URI keycloak = flow.start(pending);
        session.remember(pending);
        return send(visit, keycloak, context);
    }

    private static AuthenticationStatus send(Visit visit, URI target, HttpMessageContext context) {
        HttpServletResponse response = context.getResponse();
        response.setHeader("Cache-Control", "no-store");
        if (!visit.ajax()) {
            return context.redirect(target.toString());
        }
        try {
            FacesRedirect.write(target, response);
        } catch (IOException callerGone) {
            LOG.log(Level.FINE, "Nobody reads the answer", callerGone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The server adds the error page. */
    private static AuthenticationStatus unavailable(HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
