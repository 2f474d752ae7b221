package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.matching.boundary.CandidateCard;
import org.binome.matching.boundary.ChoosingByHand;
import org.binome.matching.entity.Side;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;

/** Who is possible for somebody, for HR to choose by hand; people are known by the ids of their enrolments. */
@RequestScoped
@Path("/campaigns/{campaign}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidatesResource {

    private static final int MOST = 50;

    @Inject
    ChoosingByHand choosing;

    /**
     * Who is possible for a person, the best first, fifty at most.
     *
     * @param person an enrolment
     * @param side of the candidates; MENTOR when it is not said
     * @param blind true to leave out the names; false when it is not said
     */
    @GET
    public Page<CandidateCard> candidates(
            @PathParam("campaign") long campaign,
            @QueryParam("person") long person,
            @QueryParam("side") @DefaultValue("MENTOR") Side side,
            @QueryParam("blind") boolean blind,
            @Context HttpHeaders headers) {
        return new Page<>(choosing.candidates(campaign, person, side, MOST, ReaderLanguage.of(headers), blind), null);
    }
}
