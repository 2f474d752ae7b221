package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.pairing.boundary.Correspondence;
import org.binome.pairing.boundary.MessageView;
import org.binome.pairing.boundary.NewMessage;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the two of a pair write to each other; to everybody else there is no such pairing. */
@RequestScoped
@Path("/pairings/{pairing}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    Correspondence correspondence;

    @PathParam("pairing")
    long pairing;

    /** The latest first. Looking does not mark them as read. */
    @GET
    public Page<MessageView> latest(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        long last = Cursor.id(after);
        int size = Page.limit(limit);
        return Page.of(
                correspondence.latest(pairing, last == 0 ? Long.MAX_VALUE : last, size + 1), size, MessageView::id);
    }

    /** A mail tells the other one that something waits, unless one does already. */
    @POST
    @APIResponse(responseCode = "204", description = "Done")
    public Response write(@NotNull @Valid NewMessage message) {
        correspondence.write(pairing, message);
        return Response.noContent().build();
    }

    /** The caller has seen all of them. */
    @POST
    @Path("reading")
    @APIResponse(responseCode = "204", description = "Done")
    public Response read() {
        correspondence.read(pairing);
        return Response.noContent().build();
    }
}
