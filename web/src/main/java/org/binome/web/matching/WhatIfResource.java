package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.binome.matching.boundary.TryingOut;
import org.binome.matching.boundary.WhatIfCommand;
import org.binome.matching.boundary.WhatIfView;

/** Other weights, rules or another aim, tried on the people of a round. */
@RequestScoped
@Path("/rounds/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
public class WhatIfResource {

    @Inject
    TryingOut tryingOut;

    /**
     * The plan that they would give beside the round's own. Nothing is stored.
     *
     * @param blind true to leave out the names; false when it is not said
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public WhatIfView whatIf(@PathParam("id") long id, @QueryParam("blind") boolean blind, WhatIfCommand command) {
        return tryingOut.compare(id, command, blind);
    }
}
