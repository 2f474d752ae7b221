package org.binome.web.safeguard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.safeguard.boundary.BeingTrusted;
import org.binome.safeguard.boundary.TrustCase;
import org.binome.web.rest.NotRemembered;
import org.binome.web.rest.Page;

/** What a person of trust has been told; to everybody else there is nothing. */
@RequestScoped
@Path("/me/trust")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrustResource {

    @Inject
    BeingTrusted trusted;

    /** @param words up to 4000 characters */
    public record TrustAnswer(@NotNull String words) {}

    /** All of them: there are few. */
    @GET
    public Page<TrustCase> cases() {
        return new Page<>(trusted.cases(), null);
    }

    @POST
    @Path("{id}/messages")
    @NotRemembered
    public Page<TrustCase> answer(@PathParam("id") long id, @NotNull @Valid TrustAnswer answer) {
        trusted.answer(id, answer.words());
        return cases();
    }

    @POST
    @Path("{id}/settlement")
    @NotRemembered
    public Page<TrustCase> settle(@PathParam("id") long id) {
        trusted.settle(id);
        return cases();
    }

    /** Ends the pairing; to everybody else it looks like any other end without fault. */
    @POST
    @Path("{id}/pairing-end")
    @NotRemembered
    public Page<TrustCase> endPairing(@PathParam("id") long id) {
        trusted.endPairing(id);
        return cases();
    }
}
