package org.binome.web.keycloak;

import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends the session here and at Keycloak (RP-initiated logout). */
@WebServlet("/signin/logout")
public class SignOut extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(SignOut.class.getName());

    @Inject
    transient OidcSettings settings;

    @Inject
    transient OidcProvider provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!SameSite.sent(request, settings.baseUrl())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        BrowserSession session = new BrowserSession(request);
        Optional<StoredLogin> login = session.login();
        session.end();
        URI target = login.map(this::atKeycloak).orElse(settings.signedOut());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", target.toString());
    }

    private URI atKeycloak(StoredLogin login) {
        try {
            URI endpoint = provider.metadata().getEndSessionEndpointURI();
            return new LogoutRequest(
                            endpoint,
                            com.nimbusds.jwt.JWTParser.parse(login.tokens().id().reveal()),
                            null,
                            new ClientID(settings.clientId()),
                            settings.signedOut(),
                            null,
                            List.of())
                    .toURI();
        } catch (KeycloakUnavailable | ParseException e) {
            LOG.log(Level.WARNING, "Signed out here only: {0}", e.getMessage());
            return settings.signedOut();
        }
    }
}
