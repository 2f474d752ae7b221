package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.session.boundary.Directions;
import org.binome.session.boundary.SwappingRoles;

/** Who has taught whom in a pairing, for the two of it. */
@RequestScoped
@Path("/pairings/{pairing}/directions")
@Produces(MediaType.APPLICATION_JSON)
public class PairingDirectionsResource {

    @Inject
    SwappingRoles swapping;

    @PathParam("pairing")
    long pairing;

    /** Minutes in each direction, and the held sessions one by one. */
    @GET
    public Directions all() {
        return swapping.directions(pairing);
    }
}
