package org.binome.web.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a request is after, as far as signing in is concerned. @param path as the container matched it: decoded, normalised */
record Visit(String path, HttpServletRequest request) {

    /** How a request is let in. */
    enum Door {
        /** Needs nobody: style sheets, health, sign-out services. */
        NONE,
        CALLBACK,
        API,
        PAGE
    }

    static final String API_ROOT = "/api/";
    static final String OWN_PAGES = "/me/";
    private static final Set<String> OPEN_API = Set.of("/api/v1/openapi.json");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    static Visit of(HttpServletRequest request) {
        String more = request.getPathInfo();
        return new Visit(request.getServletPath() + (more == null ? "" : more), request);
    }

    Door door() {
        if (path.equals(OidcSettings.CALLBACK)) {
            return Door.CALLBACK;
        }
        if (path.startsWith(API_ROOT)) {
            return Door.API;
        }
        boolean open = path.startsWith("/signin/")
                || path.startsWith("/health/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/");
        return open ? Door.NONE : Door.PAGE;
    }

    /** True for the part of the API that needs no caller. */
    boolean openApi() {
        return OPEN_API.contains(path) || path.startsWith("/api/v1/public/");
    }

    boolean ownPage() {
        return path.startsWith(OWN_PAGES);
    }

    boolean safe() {
        return SAFE.contains(request.getMethod());
    }

    boolean ajax() {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Where to come back to: the raw path within the application and its query. */
    String address() {
        String within =
                request.getRequestURI().substring(request.getContextPath().length());
        String address = request.getQueryString() == null ? within : within + "?" + request.getQueryString();
        return address.startsWith("/") ? address : "/" + address;
    }
}
