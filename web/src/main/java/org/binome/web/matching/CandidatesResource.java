package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.binome.matching.boundary.CandidateCard;
import org.binome.matching.boundary.ChoosingByHand;
import org.binome.matching.boundary.ChosenPair;
import org.binome.matching.boundary.MatchingDesk;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.entity.Side;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** HR chooses two people by hand; people are known by the ids of their enrolments. */
@RequestScoped
@Path("/campaigns/{campaign}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidatesResource {

    private static final int MOST = 50;

    @Inject
    ChoosingByHand choosing;

    @Inject
    MatchingDesk desk;

    /**
     * Who is possible for a person, the best first, fifty at most.
     *
     * @param person an enrolment
     * @param side of the candidates; MENTOR when it is not said
     * @param blind true to leave out the names; false when it is not said
     */
    @GET
    @Path("/candidates")
    public Page<CandidateCard> candidates(
            @PathParam("campaign") long campaign,
            @QueryParam("person") long person,
            @QueryParam("side") @DefaultValue("MENTOR") Side side,
            @QueryParam("blind") boolean blind,
            @Context HttpHeaders headers) {
        return new Page<>(choosing.candidates(campaign, person, side, MOST, ReaderLanguage.of(headers), blind), null);
    }

    /** Chosen and waiting for an answer. @param blind true to leave out the names; false when it is not said */
    @GET
    @Path("/chosen-pairs")
    public Page<ProposalCard> open(
            @PathParam("campaign") long campaign, @QueryParam("blind") boolean blind, @Context HttpHeaders headers) {
        return new Page<>(choosing.open(campaign, ReaderLanguage.of(headers), blind), null);
    }

    /** Asks the two in the order of the campaign. */
    @POST
    @Path("/chosen-pairs")
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
    @Path("/chosen-pairs/{proposal}")
    public void takeBack(@PathParam("campaign") long campaign, @PathParam("proposal") long proposal) {
        choosing.takeBack(campaign, proposal);
    }
}
