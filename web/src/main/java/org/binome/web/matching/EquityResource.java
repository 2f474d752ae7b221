package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.matching.boundary.AuditingEquity;
import org.binome.matching.boundary.EquityView;

/** Whether a round treats groups of people alike. */
@RequestScoped
@Path("/rounds/{id}/equity")
@Produces(MediaType.APPLICATION_JSON)
public class EquityResource {

    @Inject
    AuditingEquity auditing;

    /** Match rate and mean score by site, unit and grade, and what equal rates would cost. */
    @GET
    public EquityView equity(@PathParam("id") long id) {
        return auditing.equity(id);
    }
}
