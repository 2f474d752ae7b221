package org.binome.web.keycloak;

import java.net.URI;
import java.time.Duration;

/**
 * How Binome and Keycloak know each other; docs/operations/sign-in.md explains each setting.
 *
 * @param baseUrl where browsers see Binome, without a slash at the end
 * @param apiAudience what an access token must be meant for to be taken on {@code /api}
 * @param employeeNumberClaim claim of the ID token that holds the employee number
 * @param idle a login unused for so long ends
 * @param absolute a login ends after so long in any case
 * @param recheck how long a request may rely on Keycloak's last word that the session goes on
 * @param grace how long logins outlive a Keycloak that does not answer
 * @param skew tolerated difference of clocks
 */
record OidcSettings(
        URI issuer,
        String clientId,
        Secret clientSecret,
        String apiAudience,
        RoleMapping roleMapping,
        String employeeNumberClaim,
        URI baseUrl,
        Duration idle,
        Duration absolute,
        Duration recheck,
        Duration grace,
        Duration skew) {

    static final String CALLBACK = "/signin/callback";
    static final String SIGNED_OUT = "/public/signed-out.xhtml";

    URI callback() {
        return address(CALLBACK);
    }

    URI signedOut() {
        return address(SIGNED_OUT);
    }

    /** @param path within the application, beginning with a slash, with or without query */
    URI address(String path) {
        return URI.create(baseUrl + path);
    }

    boolean encrypted() {
        return "https".equals(baseUrl.getScheme());
    }
}
