package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SwappingRoles;

/** Swapping roles in a session, for the two who meet. */
@RequestScoped
@Path("/sessions/{id}/swap")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionSwapResource {

    @Inject
    SwappingRoles swapping;

    @Inject
    Meeting meeting;

    @PathParam("id")
    long id;

    /** What the mentor wants to learn this time; may be empty. */
    public record SwapRequest(@NotNull @Size(max = 300) String aim) {}

    /** Asks the other one to swap roles. */
    @POST
    public SessionDetails propose(@NotNull @Valid SwapRequest request) {
        swapping.propose(id, request.aim());
        return meeting.see(id);
    }

    /** Says yes to what the other one has asked. */
    @POST
    @Path("agreement")
    public SessionDetails agree() {
        swapping.agree(id);
        return meeting.see(id);
    }

    /** Declines, or takes back: roles stay as they are. */
    @DELETE
    public SessionDetails drop() {
        swapping.drop(id);
        return meeting.see(id);
    }
}
