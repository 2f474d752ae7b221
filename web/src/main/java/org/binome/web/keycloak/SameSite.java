package org.binome.web.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a request that changes something and is vouched for by a cookie was sent by Binome's own pages: the browser
 * says so (Sec-Fetch-Site), or else the origin matches, or else it carries a header that no foreign form can set.
 */
final class SameSite {

    static final String OWN_HEADER = "X-Binome-Request";

    private SameSite() {}

    static boolean sent(HttpServletRequest request, URI baseUrl) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equals(baseUrl.getScheme() + "://" + baseUrl.getRawAuthority());
        }
        return request.getHeader(OWN_HEADER) != null;
    }
}
