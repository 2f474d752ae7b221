package org.binome.web.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The adapter's part of the HTTP session. */
final class BrowserSession {

    private static final String LOGIN = "binome.login";
    private static final String SEEN = "binome.seen";
    private static final String LOCK = "binome.lock";
    private static final String PENDING = "binome.pending";

    private final HttpServletRequest request;

    BrowserSession(HttpServletRequest request) {
        this.request = request;
    }

    Optional<StoredLogin> login() {
        return attribute(LOGIN, StoredLogin.class);
    }

    Instant seenAt() {
        return attribute(SEEN, Instant.class).orElse(Instant.MIN);
    }

    /** The person has just used Binome. */
    void touch(Instant now) {
        request.getSession().setAttribute(SEEN, now);
    }

    void update(StoredLogin login) {
        request.getSession().setAttribute(LOGIN, login);
    }

    /** Begins under a new session id, so that an id planted before the sign-in is worth nothing. */
    void begin(StoredLogin login, Duration idle) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(LOCK, new ReentrantLock());
        session.setAttribute(SEEN, login.signedInAt());
        session.setAttribute(LOGIN, login);
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException alreadyEnded) {
                return;
            }
        }
    }

    Lock lock() {
        return attribute(LOCK, Lock.class).orElseGet(ReentrantLock::new);
    }

    void remember(PendingSignIn pending) {
        PendingSignIns all = attribute(PENDING, PendingSignIns.class).orElseGet(PendingSignIns::new);
        all.add(pending);
        request.getSession().setAttribute(PENDING, all);
    }

    /** The pending sign-in of that state, which is thereby used up. */
    Optional<PendingSignIn> recall(String state) {
        Optional<PendingSignIns> all = attribute(PENDING, PendingSignIns.class);
        Optional<PendingSignIn> pending = all.flatMap(some -> some.take(state));
        all.ifPresent(rest -> request.getSession().setAttribute(PENDING, rest));
        return pending;
    }

    private <T> Optional<T> attribute(String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        try {
            return session == null ? Optional.empty() : Optional.ofNullable(type.cast(session.getAttribute(name)));
        } catch (IllegalStateException endedByAnotherRequest) {
            return Optional.empty();
        }
    }
}
