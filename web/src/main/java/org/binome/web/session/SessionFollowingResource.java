package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.binome.session.boundary.PlanningAhead;
import org.binome.session.boundary.SessionDetails;
import org.binome.web.rest.Page;

/** The sessions that follow one, month by month at the same hour, for the two who meet. */
@RequestScoped
@Path("/sessions/{id}/following")
@Produces(MediaType.APPLICATION_JSON)
public class SessionFollowingResource {

    @Inject
    PlanningAhead ahead;

    @PathParam("id")
    long id;

    /** When the following sessions would begin. */
    public record FollowingTimes(List<Instant> startsAt) {}

    /** When they would be; nothing is planned by asking. */
    @GET
    public FollowingTimes times() {
        return new FollowingTimes(ahead.times(id));
    }

    /** Plans them all as drafts of the two, or none. */
    @POST
    public Page<SessionDetails> plan() {
        return new Page<>(ahead.plan(id), null);
    }
}
