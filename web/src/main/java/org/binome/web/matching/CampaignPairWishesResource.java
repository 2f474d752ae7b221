package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.binome.matching.boundary.Arranging;
import org.binome.matching.boundary.PairWishCommand;
import org.binome.web.rest.Page;

/** HR's pins and bans in a campaign; people are known by the ids of their enrolments. */
@RequestScoped
@Path("/campaigns/{campaign}/pair-wishes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignPairWishesResource {

    @Inject
    Arranging arranging;

    /** All of them. */
    @GET
    public Page<PairWishCommand> wishes(@PathParam("campaign") long campaign) {
        return new Page<>(arranging.wishes(campaign), null);
    }

    /** Says a wish about two people, in place of what was said of them before. */
    @PUT
    public void wish(@PathParam("campaign") long campaign, PairWishCommand command) {
        arranging.wish(campaign, command);
    }

    @DELETE
    public void drop(
            @PathParam("campaign") long campaign,
            @QueryParam("mentor") long mentor,
            @QueryParam("mentee") long mentee) {
        arranging.drop(campaign, mentor, mentee);
    }
}
