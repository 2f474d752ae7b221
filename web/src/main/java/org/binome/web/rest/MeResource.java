package org.binome.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.stream.Stream;
import org.binome.people.boundary.Me;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.Roles;

/** Who is calling, as Binome sees it. */
@RequestScoped
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    SignedIn signedIn;

    /** The caller; the employee is null for an account that belongs to nobody in the directory. */
    public record Caller(String subject, List<String> roles, Me employee) {}

    @GET
    public Caller me(@Context SecurityContext context) {
        return new Caller(
                context.getUserPrincipal().getName(),
                Stream.of(Roles.EMPLOYEE, Roles.HR, Roles.MANAGER, Roles.SPONSOR, Roles.DPO, Roles.ADMIN)
                        .filter(context::isUserInRole)
                        .toList(),
                signedIn.me().orElse(null));
    }
}
