package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.session.boundary.FindingTime;
import org.binome.session.boundary.MeetingTime;

/** When a pair could meet next, for the two of it. */
@RequestScoped
@Path("/pairings/{pairing}/meeting-time")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingTimeResource {

    @Inject
    FindingTime finding;

    @PathParam("pairing")
    long pairing;

    /** The next hour from tomorrow on that both have said suits them; a usual one when there is none. */
    @GET
    public MeetingTime next() {
        return finding.next(pairing);
    }
}
