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
import java.util.List;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.Arranging;
import org.binome.matching.boundary.MatchingDesk;
import org.binome.matching.boundary.MyProposal;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.boundary.Publishing;
import org.binome.matching.boundary.SwapOption;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One match proposal: HR arranges and publishes it, the two people answer it. */
@RequestScoped
@Path("/match-proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MatchProposalsResource {

    private static final int SWAPS = 20;

    /** With which other draft mentors are exchanged. */
    public record Swap(long with) {}

    @Inject
    MatchingDesk desk;

    @Inject
    Arranging arranging;

    @Inject
    Publishing publishing;

    @Inject
    Answering answering;

    /** @param blind true to leave out the names; false when it is not said */
    @GET
    public ProposalCard proposal(
            @PathParam("id") long id, @QueryParam("blind") boolean blind, @Context HttpHeaders headers) {
        return desk.proposal(id, ReaderLanguage.of(headers), blind);
    }

    /** Takes a draft out. */
    @DELETE
    public void remove(@PathParam("id") long id) {
        arranging.remove(id);
    }

    /** @param blind true to leave out the names; false when it is not said */
    @POST
    @Path("/publication")
    @Consumes(MediaType.WILDCARD)
    public ProposalCard publish(
            @PathParam("id") long id, @QueryParam("blind") boolean blind, @Context HttpHeaders headers) {
        publishing.publish(id);
        return desk.proposal(id, ReaderLanguage.of(headers), blind);
    }

    /** @param blind true to leave out the names; false when it is not said */
    @GET
    @Path("/swaps")
    public List<SwapOption> swaps(
            @PathParam("id") long id, @QueryParam("blind") boolean blind, @Context HttpHeaders headers) {
        return desk.swaps(id, SWAPS, ReaderLanguage.of(headers), blind);
    }

    /** Both drafts are replaced by two new ones, which stand among the proposals of the round. */
    @POST
    @Path("/swap")
    @APIResponse(responseCode = "204", description = "Done")
    public void swap(@PathParam("id") long id, Swap swap) {
        arranging.swap(id, swap.with());
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.WILDCARD)
    public MyProposal accept(@PathParam("id") long id, @Context HttpHeaders headers) {
        answering.accept(id);
        return answering.proposal(id, ReaderLanguage.of(headers));
    }

    @POST
    @Path("/decline")
    @Consumes(MediaType.WILDCARD)
    public MyProposal decline(@PathParam("id") long id, @Context HttpHeaders headers) {
        answering.decline(id);
        return answering.proposal(id, ReaderLanguage.of(headers));
    }
}
