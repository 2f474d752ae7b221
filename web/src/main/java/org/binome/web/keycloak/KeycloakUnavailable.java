package org.binome.web.keycloak;

/** Keycloak did not answer, or not as it should; nothing is known about the caller. */
class KeycloakUnavailable extends Exception {

    KeycloakUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
