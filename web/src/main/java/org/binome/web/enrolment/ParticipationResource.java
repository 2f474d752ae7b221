package org.binome.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.TakingPart;
import org.binome.web.rest.EntityTags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Saying yes, pausing, coming back and leaving. */
@RequestScoped
@Path("/enrolments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipationResource {

    @Inject
    TakingPart takingPart;

    @PathParam("id")
    long id;

    /** The explicit yes. @param textVersion the wording the person has read */
    public record ConsentGiven(int textVersion) {}

    @POST
    @Path("/consent")
    @APIResponseSchema(EnrolmentEntry.class)
    public Response consent(ConsentGiven consent) {
        return tagged(takingPart.consent(id, consent == null ? 0 : consent.textVersion()));
    }

    @POST
    @Path("/pause")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(EnrolmentEntry.class)
    public Response pause() {
        return tagged(takingPart.pause(id));
    }

    @POST
    @Path("/resumption")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(EnrolmentEntry.class)
    public Response resume() {
        return tagged(takingPart.resume(id));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(EnrolmentEntry.class)
    public Response withdraw() {
        return tagged(takingPart.withdraw(id));
    }

    private static Response tagged(EnrolmentEntry mine) {
        return EntityTags.ok(mine, mine.version());
    }
}
