package org.binome.web.keycloak;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers callers of the API whom the mechanism has not let in. */
public class RefusalFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = Refusal.of(request);
        if (refusal.isPresent()) {
            refusal.get().answer((HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
