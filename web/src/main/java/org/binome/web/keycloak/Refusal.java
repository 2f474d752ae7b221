package org.binome.web.keycloak;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The API's answers to callers who are not let in: a status and a problem (RFC 9457), never a sign-in page. */
enum Refusal {
    NO_TOKEN(401, "Sign in", "Bearer realm=\"binome\""),
    BAD_TOKEN(401, "The access token is not valid", "Bearer realm=\"binome\", error=\"invalid_token\""),
    FOREIGN_SITE(403, "Requests from other sites are not taken", null),
    LEFT(403, "The account belongs to nobody who works here", null),
    UNAVAILABLE(503, "The single sign-on does not answer", null);

    private static final String ATTRIBUTE = Refusal.class.getName();

    private final int status;
    private final String title;
    private final String challenge;

    Refusal(int status, String title, String challenge) {
        this.status = status;
        this.title = title;
        this.challenge = challenge;
    }

    /** The request goes on as nobody's, to be answered by {@link RefusalFilter}: servers spoil bodies written before. */
    void on(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Refusal> of(ServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(ATTRIBUTE));
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (challenge != null) {
            response.setHeader("WWW-Authenticate", challenge);
        }
        if (this == UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
                        .formatted(title, status)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
