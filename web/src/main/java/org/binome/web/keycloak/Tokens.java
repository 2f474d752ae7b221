package org.binome.web.keycloak;

import java.io.Serializable;

/** What Keycloak gave for a login: kept in the session on the server, never sent to the browser. */
record Tokens(Secret access, Secret refresh, Secret id) implements Serializable {}
