package org.binome.it.inserver;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Lets a test method inside the server be one person after the other: {@code caller.is("subject", "hr", "employee")}. */
@WebFilter("/*")
public class Caller implements Filter {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<HttpServletResponse> RESPONSE = new ThreadLocal<>();

    @Inject
    SecurityContext security;

    /** From here on, to the next call or the end of the test method, this person calls. */
    public void is(String subject, String... roles) {
        leave();
        AuthenticationStatus status = security.authenticate(
                REQUEST.get(),
                RESPONSE.get(),
                AuthenticationParameters.withParams()
                        .credential(new CallerMechanism.Somebody(subject, Set.of(roles)))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The server says " + status);
        }
    }

    private static void leave() {
        try {
            REQUEST.get().logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        REQUEST.set((HttpServletRequest) request);
        RESPONSE.set((HttpServletResponse) response);
        try {
            chain.doFilter(request, response);
        } finally {
            REQUEST.remove();
            RESPONSE.remove();
        }
    }
}
