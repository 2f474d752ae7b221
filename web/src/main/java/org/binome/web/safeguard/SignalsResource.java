package org.binome.web.safeguard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.safeguard.boundary.AskingForHelp;
import org.binome.safeguard.boundary.HelpPage;
import org.binome.web.rest.NotRemembered;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the caller can tell in confidence, and has told. Nothing here is remembered under an Idempotency-Key. */
@RequestScoped
@Path("/me/help")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignalsResource {

    @Inject
    AskingForHelp asking;

    /**
     * @param pairing about which pairing of the caller's
     * @param contact id of the employee the caller expects to read it; 0 for whoever the rule chooses
     * @param words up to 4000 characters
     */
    public record HelpRequest(long pairing, long contact, @NotNull String words) {}

    /** @param words up to 4000 characters */
    public record HelpWords(@NotNull String words) {}

    @GET
    public HelpPage see() {
        return asking.see();
    }

    /** Tells a contact outside both reporting lines, and nobody else. */
    @POST
    @NotRemembered
    public HelpPage tell(@NotNull @Valid HelpRequest request) {
        asking.tell(request.pairing(), request.contact(), request.words());
        return asking.see();
    }

    /** More to say; opens again what was settled. */
    @POST
    @Path("{id}/messages")
    @NotRemembered
    public HelpPage add(@PathParam("id") long id, @NotNull @Valid HelpWords more) {
        asking.add(id, more.words());
        return asking.see();
    }

    /** Lets somebody else read it, after the contact has left or come too near. */
    @POST
    @Path("{id}/hand-over")
    @NotRemembered
    public HelpPage handOver(@PathParam("id") long id) {
        asking.handOver(id);
        return asking.see();
    }

    /** Withdraws: it is deleted at once, the contact's answers too. */
    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Done")
    public Response withdraw(@PathParam("id") long id) {
        asking.withdraw(id);
        return Response.noContent().build();
    }
}
