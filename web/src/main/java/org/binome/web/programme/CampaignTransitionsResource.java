package org.binome.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.programme.boundary.CampaignDetail;
import org.binome.programme.boundary.CampaignLifeCycle;
import org.binome.programme.entity.Phase;
import org.binome.web.rest.EntityTags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * How a campaign goes from one state to the next. Shares its path with the plans: a longer one would hide them.
 */
@RequestScoped
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignTransitionsResource {

    @Inject
    CampaignLifeCycle lifeCycle;

    /** The phase to begin before its day. */
    public record Next(@NotNull Phase phase) {}

    /** Opens enrolment at once when its first day has come, else on that day. */
    @POST
    @Path("/{id}/start")
    @APIResponseSchema(CampaignDetail.class)
    public Response start(@PathParam("id") long id) {
        return ok(lifeCycle.start(id));
    }

    /** Takes a start back while its first day is still to come. */
    @DELETE
    @Path("/{id}/start")
    @APIResponseSchema(CampaignDetail.class)
    public Response hold(@PathParam("id") long id) {
        return ok(lifeCycle.hold(id));
    }

    @POST
    @Path("/{id}/phase")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(CampaignDetail.class)
    public Response moveTo(@PathParam("id") long id, @NotNull @Valid Next next) {
        return ok(lifeCycle.moveTo(id, next.phase()));
    }

    @POST
    @Path("/{id}/archive")
    @APIResponseSchema(CampaignDetail.class)
    public Response archive(@PathParam("id") long id) {
        return ok(lifeCycle.archive(id));
    }

    /** Undoes the archiving. */
    @POST
    @Path("/{id}/restoration")
    @APIResponseSchema(CampaignDetail.class)
    public Response restore(@PathParam("id") long id) {
        return ok(lifeCycle.restore(id));
    }

    /** Final: every pairing ends and everybody is told. */
    @POST
    @Path("/{id}/wind-down")
    @APIResponseSchema(CampaignDetail.class)
    public Response windDown(@PathParam("id") long id) {
        return ok(lifeCycle.windDown(id));
    }

    private static Response ok(CampaignDetail campaign) {
        return EntityTags.ok(campaign, campaign.version());
    }
}
