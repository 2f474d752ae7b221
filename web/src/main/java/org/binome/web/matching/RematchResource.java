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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.matching.boundary.MatchingAgain;
import org.binome.matching.boundary.RematchCommand;
import org.binome.matching.boundary.RematchView;
import org.binome.matching.boundary.RoundView;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Matching the people of a round again, when some have left or joined. */
@RequestScoped
@Path("/rounds/{id}/re-match")
@Produces(MediaType.APPLICATION_JSON)
public class RematchResource {

    @Inject
    MatchingAgain again;

    /**
     * What it would change. Nothing is stored.
     *
     * @param blind true to leave out the names; false when it is not said
     */
    @GET
    public RematchView preview(@PathParam("id") long id, @QueryParam("blind") boolean blind) {
        return again.preview(id, blind);
    }

    /** Asks for it as previewed; a new round runs in the background and tells its progress at the address answered. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RoundView.class, responseCode = "202")
    public Response start(@PathParam("id") long id, RematchCommand command, @Context UriInfo uri) {
        RoundView round = again.start(id, command);
        return Response.accepted(round)
                .location(uri.getBaseUriBuilder().path("rounds/{id}").build(round.id()))
                .build();
    }
}
