package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.binome.session.boundary.PairingsOverview;
import org.binome.session.boundary.WatchingPairings;
import org.binome.session.entity.HealthLevel;

/** How the open pairings of a campaign do, for HR: by facts alone. */
@RequestScoped
@Path("/campaigns/{campaign}/pairings")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignPairingsResource {

    @Inject
    WatchingPairings watching;

    @PathParam("campaign")
    long campaign;

    /** The most pressing first. @param level only these; @param text part of a name or unit */
    @GET
    public PairingsOverview see(@QueryParam("health") HealthLevel level, @QueryParam("q") String text) {
        return watching.see(campaign, level, Objects.toString(text, ""));
    }
}
