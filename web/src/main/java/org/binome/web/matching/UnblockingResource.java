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
import org.binome.matching.boundary.RoundQuestions;
import org.binome.matching.boundary.UnblockingView;
import org.binome.web.rest.ReaderLanguage;

/** What somebody left out by a round could change. People are known by the ids of their enrolments. */
@RequestScoped
@Path("/rounds/{id}/unblocking")
@Produces(MediaType.APPLICATION_JSON)
public class UnblockingResource {

    @Inject
    RoundQuestions questions;

    /**
     * Smallest sets of changes with which one person more is matched; without any, places are short.
     *
     * @param blind true to leave out the names; false when it is not said
     */
    @GET
    public UnblockingView unblocking(
            @PathParam("id") long id,
            @QueryParam("mentee") long mentee,
            @QueryParam("blind") boolean blind,
            @Context HttpHeaders headers) {
        return questions.unblocking(id, mentee, ReaderLanguage.of(headers), blind);
    }
}
