package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.binome.matching.boundary.RoundQuestions;
import org.binome.matching.boundary.WhyNotView;

/** Why a round does not propose two people to each other. People are known by the ids of their enrolments. */
@RequestScoped
@Path("/rounds/{id}/why-not")
@Produces(MediaType.APPLICATION_JSON)
public class WhyNotResource {

    @Inject
    RoundQuestions questions;

    /**
     * What makes it impossible, as far as it may be told, or exactly what insisting on it would cost.
     *
     * @param blind true to leave out the names; false when it is not said
     */
    @GET
    public WhyNotView whyNot(
            @PathParam("id") long id,
            @QueryParam("mentee") long mentee,
            @QueryParam("mentor") long mentor,
            @QueryParam("blind") boolean blind) {
        return questions.whyNot(id, mentee, mentor, blind);
    }
}
