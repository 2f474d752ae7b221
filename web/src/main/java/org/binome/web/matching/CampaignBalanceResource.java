package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.ThemeBalance;
import org.binome.web.rest.ReaderLanguage;

/** What the people of a campaign offer and seek, theme by theme, before a round is run. */
@RequestScoped
@Path("/campaigns/{campaign}/balance")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignBalanceResource {

    @Inject
    Matchmaking matchmaking;

    @GET
    public List<ThemeBalance> balance(@PathParam("campaign") long campaign, @Context HttpHeaders headers) {
        return matchmaking.balance(campaign, ReaderLanguage.of(headers));
    }
}
