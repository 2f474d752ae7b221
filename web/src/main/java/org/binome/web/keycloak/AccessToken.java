package org.binome.web.keycloak;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Set;
import org.binome.people.boundary.Account;

/** What a verified access token says. @param sid null for a token without a session, e.g. of a service */
record AccessToken(Account account, String sid, Set<String> roles, Instant issuedAt, Instant expiresAt) {

    static AccessToken of(JWTClaimsSet claims, OidcSettings settings) throws ParseException {
        return new AccessToken(
                account(claims, settings),
                claims.getStringClaim("sid"),
                settings.roleMapping().rolesIn(claims),
                claims.getIssueTime().toInstant(),
                claims.getExpirationTime().toInstant());
    }

    /** The same claims stand in ID tokens. */
    static Account account(JWTClaimsSet claims, OidcSettings settings) throws ParseException {
        Object number = claims.getClaim(settings.employeeNumberClaim());
        return new Account(
                claims.getSubject(),
                claims.getStringClaim("preferred_username"),
                number == null ? null : number.toString(),
                Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")) ? claims.getStringClaim("email") : null);
    }
}
