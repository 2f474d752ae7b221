package org.binome.web.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps other sites from sending the session cookie, and binds it to this very host where https is spoken. What can be
 * said in web.xml stands there; WildFly ignores attributes there.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    OidcSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setAttribute("SameSite", "Lax");
        if (settings.encrypted()) {
            cookie.setName("__Host-binome");
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
