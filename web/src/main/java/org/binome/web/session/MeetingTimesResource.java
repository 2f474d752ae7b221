package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.session.boundary.FindingTime;
import org.binome.session.boundary.MeetingTimes;

/** When a pair could meet, for the two of it. */
@RequestScoped
@Path("/pairings/{pairing}/meeting-times")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingTimesResource {

    @Inject
    FindingTime finding;

    @PathParam("pairing")
    long pairing;

    /** One time a day on the next days that suit both, with what stands against it; usual hours when the two share none. */
    @GET
    public MeetingTimes all() {
        return finding.times(pairing);
    }
}
