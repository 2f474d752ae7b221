package org.binome.web.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.binome.people.boundary.SigningIn;
import org.binome.shared.RealTime;

/** Keycloak reports here that a session has ended. A session unknown here is no error: another node may hold it. */
@WebServlet("/signin/backchannel-logout")
public class BackChannelLogout extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class.getName());

    @Inject
    transient LogoutTokens tokens;

    @Inject
    transient SigningIn signingIn;

    @Inject
    @RealTime
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        try {
            LogoutTokens.Ended ended = tokens.verified(token == null ? "" : token);
            signingIn.revoke(ended.sid(), ended.subject(), clock.instant());
        } catch (Refused e) {
            LOG.log(Level.WARNING, "Logout token refused: {0}", e.getMessage());
            answer(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_request");
        } catch (KeycloakUnavailable e) {
            LOG.log(Level.WARNING, "Logout token could not be checked: {0}", e.getMessage());
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "temporarily_unavailable");
        }
    }

    private static void answer(HttpServletResponse response, int status, String error) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getWriter().write("{\"error\":\"" + error + "\"}");
    }
}
