package org.binome.web.keycloak;

/** A token, code or answer that must not be trusted, or is no longer valid. The message is for the log: it holds no token. */
class Refused extends Exception {

    Refused(String reason) {
        super(reason);
    }

    Refused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
