package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.matching.boundary.ChoosingByHand;
import org.binome.matching.boundary.ChosenPair;
import org.binome.matching.boundary.MatchingDesk;
import org.binome.matching.boundary.ProposalCard;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Two people whom HR has chosen by hand; people are known by the ids of their enrolments. */
@RequestScoped
@Path("/campaigns/{campaign}/chosen-pairs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChosenPairsResource {

    @Inject
    ChoosingByHand choosing;

    @Inject
    MatchingDesk desk;

    /** Chosen and waiting for an answer. @param blind true to leave out the names; false when it is not said */
    @GET
    public Page<ProposalCard> open(
            @PathParam("campaign") long campaign, @QueryParam("blind") boolean blind, @Context HttpHeaders headers) {
        return new Page<>(choosing.open(campaign, ReaderLanguage.of(headers), blind), null);
    }

    /** Asks the two in the order of the campaign. */
    @POST
    @APIResponseSchema(value = ProposalCard.class, responseCode = "201")
    public Response propose(
            @PathParam("campaign") long campaign, ChosenPair pair, @Context HttpHeaders headers, @Context UriInfo uri) {
        long id = choosing.propose(campaign, pair);
        return Response.created(
                        uri.getBaseUriBuilder().path("match-proposals/{id}").build(id))
                .entity(desk.proposal(id, ReaderLanguage.of(headers), false))
                .build();
    }

    /** Takes one back; whoever was asked is told that it is not a match this time. */
    @DELETE
    @Path("/{proposal}")
    public void takeBack(@PathParam("campaign") long campaign, @PathParam("proposal") long proposal) {
        choosing.takeBack(campaign, proposal);
    }
}
