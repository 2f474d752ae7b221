package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.AskingMentor;
import org.binome.matching.boundary.MentorRequest;
import org.binome.matching.boundary.MyProposal;
import org.binome.matching.boundary.PossibleMentor;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The mentors whom the caller may ask in a campaign, and asking one. */
@RequestScoped
@Path("/campaigns/{campaign}/mentors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignMentorsResource {

    @Inject
    AskingMentor asking;

    @Inject
    Answering answering;

    /** The best first; there are few, hence one page. */
    @GET
    public Page<PossibleMentor> mentors(@PathParam("campaign") long campaign, @Context HttpHeaders headers) {
        return new Page<>(asking.mentors(campaign, ReaderLanguage.of(headers)), null);
    }

    /** Asks one of them; the answer is awaited at the address answered. */
    @POST
    @Path("/requests")
    @APIResponseSchema(value = MyProposal.class, responseCode = "201")
    public Response ask(
            @PathParam("campaign") long campaign,
            MentorRequest request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        long id = asking.ask(campaign, request);
        return Response.created(
                        uri.getBaseUriBuilder().path("me/proposals/{id}").build(id))
                .entity(answering.proposal(id, ReaderLanguage.of(headers)))
                .build();
    }
}
