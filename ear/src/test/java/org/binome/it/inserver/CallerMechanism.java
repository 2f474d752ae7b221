package org.binome.it.inserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** The tests' own sign-in: believes whatever a {@link Caller} says. It lives in the WAR of the tests only. */
@ApplicationScoped
public class CallerMechanism implements HttpAuthenticationMechanism {

    /** Who to be. */
    record Somebody(String subject, Set<String> roles) implements Credential {}

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return context.getAuthParameters().getCredential() instanceof Somebody somebody
                ? context.notifyContainerAboutLogin(somebody.subject(), somebody.roles())
                : context.doNothing();
    }
}
