package org.binome.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.programme.boundary.CampaignBoard;
import org.binome.programme.boundary.CampaignDetail;
import org.binome.programme.boundary.CampaignEntry;
import org.binome.programme.boundary.CampaignOverview;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.CampaignPlanning;
import org.binome.programme.boundary.Eligibility;
import org.binome.programme.boundary.PlannedAudience;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The plans of campaigns. A new one takes from the template what the request leaves out. */
@RequestScoped
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {

    @Inject
    CampaignPlanning planning;

    @Inject
    CampaignOverview overview;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** The latest first. */
    @GET
    public Page<CampaignEntry> list(
            @QueryParam("archived") boolean archived,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        long before = after == null || after.isBlank() ? Long.MAX_VALUE : Cursor.id(after);
        return Page.of(planning.list(archived, before, some + 1), some, CampaignEntry::id);
    }

    /** Only the name has to be given. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CampaignDetail.class, responseCode = "201")
    public Response draft(@NotNull CampaignPlan plan) {
        CampaignPlan template = template();
        CampaignDetail drafted = planning.draft(
                plan.filledFrom(template.called(template.programme(), null, template.kind(), template.dates())));
        return created(drafted);
    }

    /** What a new campaign begins with. */
    @GET
    @Path("/template")
    public CampaignPlan template() {
        return planning.template("-");
    }

    /** Whom an audience would reach today. */
    @POST
    @Path("/eligibility")
    @Consumes(MediaType.APPLICATION_JSON)
    public Eligibility eligible(@NotNull @Valid PlannedAudience audience) {
        return planning.eligible(audience);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(CampaignDetail.class)
    public Response find(@PathParam("id") long id) {
        CampaignDetail campaign = planning.find(id);
        return EntityTags.ok(campaign, campaign.version());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(CampaignDetail.class)
    public Response revise(@PathParam("id") long id, @NotNull @Valid CampaignPlan plan) {
        CampaignDetail campaign = planning.find(id);
        EntityTags.require(headers, campaign.version());
        CampaignDetail revised = planning.revise(id, campaign.version(), plan);
        return EntityTags.ok(revised, revised.version());
    }

    /** Only a draft. */
    @DELETE
    @Path("/{id}")
    public void discard(@PathParam("id") long id) {
        planning.discard(id);
    }

    /** Phases, concerns and figures at a glance. */
    @GET
    @Path("/{id}/board")
    public CampaignBoard board(@PathParam("id") long id) {
        return overview.board(id);
    }

    /** The name of the campaign to be. */
    public record Duplicate(@NotNull String name) {}

    /** A new draft with the same frame, beginning where the template would. */
    @POST
    @Path("/{id}/duplicates")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CampaignDetail.class, responseCode = "201")
    public Response duplicate(@PathParam("id") long id, @NotNull @Valid Duplicate duplicate) {
        return created(planning.duplicate(id, duplicate.name()));
    }

    private Response created(CampaignDetail campaign) {
        return Response.created(uri.getBaseUriBuilder()
                        .path(CampaignsResource.class)
                        .path(Long.toString(campaign.id()))
                        .build())
                .tag(EntityTags.of(campaign.version()))
                .entity(campaign)
                .build();
    }
}
