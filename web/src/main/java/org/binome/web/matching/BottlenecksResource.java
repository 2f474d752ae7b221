package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.matching.boundary.ShortageView;
import org.binome.matching.boundary.WatchingShortage;
import org.binome.web.rest.ReaderLanguage;

/** What a round lacks. */
@RequestScoped
@Path("/rounds/{id}/bottlenecks")
@Produces(MediaType.APPLICATION_JSON)
public class BottlenecksResource {

    @Inject
    WatchingShortage shortage;

    /**
     * Mentors to look for, mentors too many wait for, and who competes for too few places.
     *
     * @param blind true to leave out the names; false when it is not said
     */
    @GET
    public ShortageView bottlenecks(
            @PathParam("id") long id, @QueryParam("blind") boolean blind, @Context HttpHeaders headers) {
        return shortage.shortage(id, ReaderLanguage.of(headers), blind);
    }
}
