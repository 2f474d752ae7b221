package org.binome.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.survey.boundary.AskingMore;
import org.binome.survey.boundary.MoreAsked;
import org.binome.survey.boundary.NewQuestion;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What HR asks besides in a campaign's mid-term and end survey. */
@RequestScoped
@Path("/campaigns/{campaign}/survey-questions")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignQuestionsResource {

    @Inject
    AskingMore asking;

    @PathParam("campaign")
    long campaign;

    /** All of them, in the order in which they are asked. */
    @GET
    public Page<MoreAsked> questions() {
        return new Page<>(asking.of(campaign), null);
    }

    /** Refused once somebody has answered the survey. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MoreAsked.class, responseCode = "201")
    public Response add(@NotNull @Valid NewQuestion question, @Context UriInfo uri) {
        MoreAsked added = asking.add(campaign, question);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(added.id()))
                        .build())
                .entity(added)
                .build();
    }

    /** Refused once somebody has answered the survey. */
    @DELETE
    @Path("{question}")
    public void drop(@PathParam("question") long question) {
        asking.drop(campaign, question);
    }
}
