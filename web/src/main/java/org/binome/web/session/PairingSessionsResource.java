package org.binome.web.session;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SessionPlan;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The sessions of one pairing, for the two of it. */
@RequestScoped
@Path("/pairings/{pairing}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingSessionsResource {

    @Inject
    Meeting meeting;

    @PathParam("pairing")
    long pairing;

    /** All of them: one year has few. */
    @GET
    public Page<SessionDetails> all() {
        return new Page<>(meeting.ofPairing(pairing), null);
    }

    /** @param confirmed true to send the invitation at once; a frame that is not complete is refused then */
    @POST
    @APIResponseSchema(value = SessionDetails.class, responseCode = "201")
    public Response plan(
            @QueryParam("confirmed") boolean confirmed, @NotNull @Valid SessionPlan plan, @Context UriInfo address) {
        SessionDetails session = confirmed ? meeting.planAndConfirm(pairing, plan) : meeting.plan(pairing, plan);
        return Response.created(
                        address.getBaseUriBuilder().path("sessions/{id}").build(session.id()))
                .tag(EntityTags.of(session.version()))
                .entity(session)
                .build();
    }
}
