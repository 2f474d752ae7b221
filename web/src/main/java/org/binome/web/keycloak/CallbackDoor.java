package org.binome.web.keycloak;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.binome.people.boundary.SigningIn;

/** Where Keycloak sends the browser back to. */
@ApplicationScoped
public class CallbackDoor {

    private static final Logger LOG = Logger.getLogger(CallbackDoor.class.getName());

    @Inject
    OidcSettings settings;

    @Inject
    CodeFlow flow;

    @Inject
    SigningIn signingIn;

    AuthenticationStatus enter(Visit visit, HttpMessageContext context) {
        context.getResponse().setHeader("Cache-Control", "no-store");
        BrowserSession session = new BrowserSession(visit.request());
        try {
            AuthenticationResponse answer = flow.answer(address(visit));
            Optional<PendingSignIn> pending = session.recall(
                    answer.getState() == null ? "" : answer.getState().getValue());
            if (pending.isEmpty()) {
                return unasked(visit, context);
            }
            return answer.indicatesSuccess()
                    ? finish(pending.get(), answer, session, context)
                    : failed(pending.get(), answer.toErrorResponse().getErrorObject(), session, context);
        } catch (Refused e) {
            LOG.log(Level.WARNING, "Sign-in refused: {0}", e.getMessage());
            return error(HttpServletResponse.SC_BAD_REQUEST, context);
        } catch (KeycloakUnavailable e) {
            LOG.log(Level.WARNING, "Sign-in could not be finished: {0}", e.getMessage());
            return error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, context);
        }
    }

    private AuthenticationStatus finish(
            PendingSignIn pending, AuthenticationResponse answer, BrowserSession session, HttpMessageContext context)
            throws Refused, KeycloakUnavailable {
        StoredLogin login = flow.finish(pending, answer.toSuccessResponse());
        session.begin(login, settings.idle());
        signingIn.link(login.account());
        return context.redirect(settings.address(pending.address()).toString());
    }

    /** Keycloak's own sign-in page had expired: a new attempt often needs no further click. Anything else is an error. */
    private AuthenticationStatus failed(
            PendingSignIn pending, ErrorObject error, BrowserSession session, HttpMessageContext context)
            throws Refused, KeycloakUnavailable {
        if (!"temporarily_unavailable".equals(error.getCode())) {
            throw new Refused("Keycloak says " + error.getCode());
        }
        PendingSignIn again = PendingSignIn.to(pending.address());
        URI keycloak = flow.start(again);
        session.remember(again);
        return context.redirect(keycloak.toString());
    }

    /** An answer used before, or to a session that is gone: begin anew, unless the browser keeps no cookies at all. */
    private AuthenticationStatus unasked(Visit visit, HttpMessageContext context) {
        LOG.info("An answer to no pending sign-in");
        return visit.request().getRequestedSessionId() == null
                ? error(HttpServletResponse.SC_BAD_REQUEST, context)
                : context.redirect(settings.address("/").toString());
    }

    /** Taken from the query string: asking for parameters would fix the request's encoding. */
    private URI address(Visit visit) throws Refused {
        try {
            return URI.create(settings.callback() + "?" + visit.request().getQueryString());
        } catch (IllegalArgumentException e) {
            throw new Refused("Callback with a malformed query", e);
        }
    }

    /** The server adds the error page. */
    private static AuthenticationStatus error(int status, HttpMessageContext context) {
        context.getResponse().setStatus(status);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
