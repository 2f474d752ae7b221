package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.binome.matching.boundary.AuditingEquity;
import org.binome.matching.boundary.EquityView;
import org.binome.matching.boundary.MatchingAgain;
import org.binome.matching.boundary.RematchView;
import org.binome.matching.boundary.RoundQuestions;
import org.binome.matching.boundary.RoundView;
import org.binome.matching.boundary.ShortageView;
import org.binome.matching.boundary.TryingOut;
import org.binome.matching.boundary.UnblockingView;
import org.binome.matching.boundary.WatchingShortage;
import org.binome.matching.boundary.WhatIfCommand;
import org.binome.matching.boundary.WhatIfView;
import org.binome.matching.boundary.WhyNotView;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Questions about a round that is done, answered for its people as they are now; proposals that nobody has accepted yet count as
 * not decided. Only matching again stores anything. People are known by the ids of their enrolments.
 */
@RequestScoped
@Path("/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RoundQuestionsResource {

    @Inject
    RoundQuestions questions;

    @Inject
    WatchingShortage shortage;

    @Inject
    TryingOut tryingOut;

    @Inject
    AuditingEquity equity;

    @Inject
    MatchingAgain again;

    /** Why two people are not proposed to each other: what makes it impossible, or exactly what insisting on it would cost. */
    @GET
    @Path("/why-not")
    public WhyNotView whyNot(
            @PathParam("id") long id,
            @QueryParam("mentee") long mentee,
            @QueryParam("mentor") long mentor,
            @Context HttpHeaders headers) {
        return questions.whyNot(id, mentee, mentor, ReaderLanguage.of(headers), false);
    }

    /** What somebody left out could change so that one person more is matched. */
    @GET
    @Path("/unblocking")
    public UnblockingView unblocking(
            @PathParam("id") long id, @QueryParam("mentee") long mentee, @Context HttpHeaders headers) {
        return questions.unblocking(id, mentee, ReaderLanguage.of(headers), false);
    }

    /** Mentors to look for, mentors too many wait for, and who competes for too few places. */
    @GET
    @Path("/bottlenecks")
    public ShortageView bottlenecks(@PathParam("id") long id, @Context HttpHeaders headers) {
        return shortage.shortage(id, ReaderLanguage.of(headers), false);
    }

    /** Tries other weights or another aim, beside the round's own plan. Nothing is stored. */
    @POST
    @Path("/what-if")
    @Consumes(MediaType.APPLICATION_JSON)
    public WhatIfView whatIf(@PathParam("id") long id, WhatIfCommand command, @Context HttpHeaders headers) {
        return tryingOut.compare(id, command, ReaderLanguage.of(headers), false);
    }

    /** Match rate and mean score by site, unit and grade, and what equal rates would cost. */
    @GET
    @Path("/equity")
    public EquityView equity(@PathParam("id") long id) {
        return equity.equity(id);
    }

    /** What matching again would change, now that people have left or joined. */
    @GET
    @Path("/re-match")
    public RematchView rematchPreview(@PathParam("id") long id, @Context HttpHeaders headers) {
        return again.preview(id, ReaderLanguage.of(headers), false);
    }

    /** Matches again; a new round runs in the background and tells its progress at the address answered. */
    @POST
    @Path("/re-match")
    @APIResponseSchema(value = RoundView.class, responseCode = "202")
    public Response rematch(@PathParam("id") long id, @Context UriInfo uri) {
        RoundView round = again.start(id);
        return Response.accepted(round)
                .location(uri.getBaseUriBuilder().path("rounds/{id}").build(round.id()))
                .build();
    }
}
