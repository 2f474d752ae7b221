package org.binome.web.pairing;

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
import jakarta.ws.rs.core.Response;
import org.binome.pairing.boundary.HelpNote;
import org.binome.pairing.boundary.HelpView;
import org.binome.pairing.boundary.Helping;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whom one of a pair can turn to; the partner learns nothing of it. */
@RequestScoped
@Path("/pairings/{pairing}/help")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HelpResource {

    @Inject
    Helping helping;

    @PathParam("pairing")
    long pairing;

    @GET
    public HelpView see() {
        return helping.see(pairing);
    }

    /** The coordinator gets a mail with the caller's name and these words. */
    @POST
    @APIResponse(responseCode = "204", description = "Done")
    public Response ask(@NotNull @Valid HelpNote note) {
        helping.ask(pairing, note);
        return Response.noContent().build();
    }
}
