package org.binome.web.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What browsers are told with every answer. Pages get their content security policy from PrimeFaces, which owns the
 * nonce; what programs read gets one that allows nothing.
 */
public class SecurityHeaders implements Filter {

    static final String NOTHING =
            "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final boolean encrypted = ConfigProvider.getConfig()
            .getOptionalValue("binome.base-url", String.class)
            .map(address -> "https".equals(URI.create(address).getScheme()))
            .orElse(false);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(((HttpServletRequest) request).getServletPath(), (HttpServletResponse) response);
        chain.doFilter(request, response);
    }

    private void headers(String path, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (encrypted) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        boolean file = path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
        if (!file) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith("/api/") || path.startsWith("/health/") || path.equals("/signin/backchannel-logout")) {
            response.setHeader("Content-Security-Policy", NOTHING);
        }
    }
}
