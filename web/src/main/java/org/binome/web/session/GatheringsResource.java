package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.binome.session.boundary.GatheringDetails;
import org.binome.session.boundary.MeetingAsGroup;
import org.binome.session.boundary.SessionPlan;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The meetings of a group, through any pairing of it: one session for each of its pairings, planned, moved and logged as one. */
@RequestScoped
@Path("/pairings/{pairing}/gatherings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GatheringsResource {

    @Inject
    MeetingAsGroup meeting;

    @PathParam("pairing")
    long pairing;

    /**
     * How it was.
     *
     * @param minutes they met
     * @param absent pairings whose mentees were not there, which only the mentor says; may be left out
     */
    public record GroupHolding(@Min(5) @Max(480) int minutes, Set<@NotNull Long> absent) {}

    /** Those to which the pairing was invited; the mentor sees all of the group. */
    @GET
    public Page<GatheringDetails> all() {
        return new Page<>(meeting.ofPairing(pairing), null);
    }

    /** Everybody in an active pairing of the group is invited at once; refused while these are fewer than three. */
    @POST
    @APIResponseSchema(value = GatheringDetails.class, responseCode = "201")
    public Response plan(@NotNull @Valid SessionPlan plan) {
        GatheringDetails gathering = meeting.plan(pairing, plan);
        return Response.status(Response.Status.CREATED)
                .tag(EntityTags.of(gathering.version()))
                .entity(gathering)
                .build();
    }

    /** Takes the {@code version} that the list gives as {@code If-Match}. */
    @PUT
    @Path("{gathering}")
    @APIResponseSchema(GatheringDetails.class)
    public Response change(
            @PathParam("gathering") String gathering, @NotNull @Valid SessionPlan plan, @Context HttpHeaders headers) {
        long seen = meeting.see(pairing, gathering).version();
        EntityTags.require(headers, seen);
        GatheringDetails changed = meeting.change(pairing, gathering, seen, plan);
        return EntityTags.ok(changed, changed.version());
    }

    @POST
    @Path("{gathering}/cancellation")
    public GatheringDetails cancel(@PathParam("gathering") String gathering) {
        return meeting.cancel(pairing, gathering);
    }

    /** The mentor logs it for everybody who was there, a mentee the own session. */
    @POST
    @Path("{gathering}/holding")
    public GatheringDetails hold(@PathParam("gathering") String gathering, @NotNull @Valid GroupHolding holding) {
        return meeting.hold(
                pairing, gathering, holding.minutes(), holding.absent() == null ? Set.of() : holding.absent());
    }
}
