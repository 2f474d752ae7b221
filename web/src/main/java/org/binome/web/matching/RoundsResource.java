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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.binome.matching.boundary.MatchingDesk;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.boundary.Proving;
import org.binome.matching.boundary.Publishing;
import org.binome.matching.boundary.RoundView;
import org.binome.matching.boundary.UnmatchedCard;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One matching round: progress, figures, proof, proposals, the unmatched. */
@RequestScoped
@Path("/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RoundsResource {

    /** How many proposals have been published. */
    public record Published(int proposals) {}

    @Inject
    Matchmaking matchmaking;

    @Inject
    Proving proving;

    @Inject
    MatchingDesk desk;

    @Inject
    Publishing publishing;

    @GET
    @APIResponseSchema(RoundView.class)
    public Response round(@PathParam("id") long id) {
        RoundView round = matchmaking.round(id);
        return EntityTags.ok(round, round.version());
    }

    @POST
    @Path("/cancellation")
    public RoundView cancel(@PathParam("id") long id) {
        return matchmaking.cancel(id);
    }

    @POST
    @Path("/publication")
    public Published publish(@PathParam("id") long id) {
        return new Published(publishing.publishRound(id));
    }

    /** The file by which anybody can confirm that nobody can better the plan, without Binome and without a name in it. */
    @GET
    @Path("/certificate")
    @APIResponseSchema(CertificateFile.class)
    public Response certificate(@PathParam("id") long id, @Context Request request) {
        EntityTag tag = new EntityTag(proving.fingerprint(id));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return known != null
                ? known.build()
                : Response.ok(new CertificateStream(proving, id))
                        .tag(tag)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate-" + id + ".json\"")
                        .build();
    }

    /** @param blind true to leave out the names; false when it is not said */
    @GET
    @Path("/proposals")
    public Page<ProposalCard> proposals(
            @PathParam("id") long id,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer asked,
            @QueryParam("blind") boolean blind,
            @Context HttpHeaders headers) {
        int limit = Page.limit(asked);
        return Page.of(
                desk.proposals(id, Cursor.id(after), limit + 1, ReaderLanguage.of(headers), blind),
                limit,
                ProposalCard::id);
    }

    /** @param blind true to leave out the names; false when it is not said */
    @GET
    @Path("/unmatched")
    public Page<UnmatchedCard> unmatched(
            @PathParam("id") long id,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer asked,
            @QueryParam("blind") boolean blind,
            @Context HttpHeaders headers) {
        int limit = Page.limit(asked);
        return Page.of(
                desk.unmatched(id, Cursor.id(after), limit + 1, ReaderLanguage.of(headers), blind),
                limit,
                UnmatchedCard::id);
    }
}
