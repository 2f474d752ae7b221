/**
 * The Keycloak adapter: signs browsers in by OpenID Connect, checks the bearer tokens of the API, and ends sessions that
 * Keycloak has ended. {@link org.binome.web.keycloak.KeycloakMechanism} is where every request enters.
 */
package org.binome.web.keycloak;
