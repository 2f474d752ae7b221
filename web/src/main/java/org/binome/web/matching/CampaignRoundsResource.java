package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.RoundView;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Matching rounds of a campaign. */
@RequestScoped
@Path("/campaigns/{campaign}/rounds")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignRoundsResource {

    @Inject
    Matchmaking matchmaking;

    /** The latest first, whatever became of them. */
    @GET
    public Page<RoundView> rounds(
            @PathParam("campaign") long campaign,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        int before = after == null || after.isBlank() ? Integer.MAX_VALUE : (int) Cursor.id(after);
        return Page.of(matchmaking.rounds(campaign, before, limit + 1), limit, RoundView::number);
    }

    /** Asks for a round; it runs in the background and tells its progress at the address answered. */
    @POST
    @APIResponseSchema(value = RoundView.class, responseCode = "202")
    public Response start(@PathParam("campaign") long campaign, @Context UriInfo uri) {
        RoundView round = matchmaking.start(campaign);
        return Response.accepted(round)
                .location(uri.getBaseUriBuilder().path("rounds/{id}").build(round.id()))
                .build();
    }
}
