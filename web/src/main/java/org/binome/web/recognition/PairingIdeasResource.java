package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.recognition.boundary.IdeaEntry;
import org.binome.recognition.boundary.SendingIdeas;
import org.binome.web.rest.NotRemembered;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the two of a pairing propose to HR, or mean to. */
@RequestScoped
@Path("/pairings/{pairing}/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingIdeasResource {

    @Inject
    SendingIdeas sending;

    @PathParam("pairing")
    long pairing;

    /** 20 to 1 000 characters. */
    public record NewIdea(@NotBlank @Size(max = 1000) String body) {}

    /** All of them, without those taken back. */
    @GET
    public Page<IdeaEntry> all() {
        return new Page<>(sending.ofPairing(pairing), null);
    }

    /** Writes one, for the partner to agree to. */
    @POST
    @NotRemembered
    @APIResponseSchema(value = IdeaEntry.class, responseCode = "201")
    public Response write(@NotNull @Valid NewIdea idea, @Context UriInfo uri) {
        IdeaEntry written = sending.write(pairing, idea.body());
        return Response.created(uri.getAbsolutePath()).entity(written).build();
    }
}
