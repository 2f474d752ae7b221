package org.binome.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.binome.learning.boundary.Commenting;
import org.binome.learning.boundary.Moderating;
import org.binome.learning.boundary.WaitingComment;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Comments on articles: their authors take them away, HR lets them appear or not. */
@RequestScoped
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {

    @Inject
    Commenting commenting;

    @Inject
    Moderating moderating;

    /** Those HR has not read yet, the oldest first. */
    @GET
    public Page<WaitingComment> waiting(
            @QueryParam("after") String after, @QueryParam("limit") Integer limit, @Context HttpHeaders headers) {
        int some = Page.limit(limit);
        List<WaitingComment> found = moderating.waiting(Cursor.id(after), some + 1, ReaderLanguage.of(headers));
        return Page.of(found, some, WaitingComment::id);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Done")
    public void delete(@PathParam("id") long id) {
        commenting.delete(id);
    }

    @POST
    @Path("/{id}/approval")
    @APIResponse(responseCode = "204", description = "Done")
    public Response approve(@PathParam("id") long id) {
        moderating.approve(id);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/refusal")
    @APIResponse(responseCode = "204", description = "Done")
    public Response refuse(@PathParam("id") long id) {
        moderating.refuse(id);
        return Response.noContent().build();
    }
}
