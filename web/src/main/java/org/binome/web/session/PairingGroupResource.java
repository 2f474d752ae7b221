package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.session.boundary.GroupView;
import org.binome.session.boundary.MeetingAsGroup;

/** The group a pairing belongs to, for those in it. */
@RequestScoped
@Path("/pairings/{pairing}/group")
@Produces(MediaType.APPLICATION_JSON)
public class PairingGroupResource {

    @Inject
    MeetingAsGroup meeting;

    @PathParam("pairing")
    long pairing;

    /** Who is in it and how many it lacks; without anybody in a campaign that has no groups. */
    @GET
    public GroupView see() {
        return meeting.group(pairing);
    }
}
