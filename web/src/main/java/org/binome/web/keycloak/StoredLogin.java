package org.binome.web.keycloak;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.binome.people.boundary.Account;

/**
 * Somebody signed in with a browser.
 *
 * @param vouchedAt when Keycloak last confirmed the session
 * @param retryAt not to ask Keycloak before, since it did not answer; null when it did
 */
record StoredLogin(
        Account account,
        String sid,
        Set<String> roles,
        Tokens tokens,
        Instant signedInAt,
        Instant expiresAt,
        Instant vouchedAt,
        Instant retryAt)
        implements Serializable {

    private static final Duration AHEAD = Duration.ofSeconds(20);
    private static final Duration BACK_OFF = Duration.ofSeconds(5);

    static StoredLogin begin(Account account, AccessToken token, Tokens tokens, Instant now) {
        return new StoredLogin(account, token.sid(), token.roles(), tokens, now, token.expiresAt(), now, null);
    }

    StoredLogin refreshed(AccessToken token, Tokens tokens, Instant now) {
        return new StoredLogin(account, sid, token.roles(), tokens, signedInAt, token.expiresAt(), now, null);
    }

    StoredLogin vouched(Instant now) {
        return new StoredLogin(account, sid, roles, tokens, signedInAt, expiresAt, now, null);
    }

    StoredLogin unanswered(Instant now) {
        return new StoredLogin(account, sid, roles, tokens, signedInAt, expiresAt, vouchedAt, now.plus(BACK_OFF));
    }

    /** True when the access token is about to expire. */
    boolean stale(Instant now) {
        return !now.isBefore(expiresAt.minus(AHEAD));
    }

    /** True when Keycloak should be asked now whether this login goes on. */
    boolean due(Instant now, Duration recheck) {
        return (stale(now) || !now.isBefore(vouchedAt.plus(recheck))) && (retryAt == null || !now.isBefore(retryAt));
    }

    /** True when it ends whatever Keycloak says. */
    boolean over(Instant seenAt, Instant now, OidcSettings settings) {
        return !now.isBefore(signedInAt.plus(settings.absolute())) || !now.isBefore(seenAt.plus(settings.idle()));
    }

    String subject() {
        return account.subject();
    }
}
