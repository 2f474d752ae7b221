package org.binome.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Holds callers to the authorisation table before their request is read; boundaries check again. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AuthorisationFilter implements ContainerRequestFilter {

    private static final AuthorisationRules RULES = AuthorisationRules.read();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> roles =
                RULES.of(AuthorisationRules.route(resource.getResourceClass(), resource.getResourceMethod()));
        SecurityContext caller = request.getSecurityContext();
        if (!roles.contains(AuthorisationRules.ANONYMOUS) && roles.stream().noneMatch(caller::isUserInRole)) {
            throw new ForbiddenException();
        }
    }
}
