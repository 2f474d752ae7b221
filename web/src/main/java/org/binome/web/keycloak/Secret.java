package org.binome.web.keycloak;

import java.io.Serializable;

/** Text that must never reach a log: it shows itself only on request. */
record Secret(String reveal) implements Serializable {

    @Override
    public String toString() {
        return "***";
    }
}
