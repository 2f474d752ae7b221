package org.binome.web.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Asked by the container on every request who is calling; shows each to its door. */
@ApplicationScoped
public class KeycloakMechanism implements HttpAuthenticationMechanism {

    @Inject
    CallbackDoor callback;

    @Inject
    ApiDoor api;

    @Inject
    PageDoor pages;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Visit visit = Visit.of(request);
        return switch (visit.door()) {
            case NONE -> context.doNothing();
            case CALLBACK -> callback.enter(visit, context);
            case API -> api.enter(visit, context);
            case PAGE -> pages.enter(visit, context);
        };
    }
}
