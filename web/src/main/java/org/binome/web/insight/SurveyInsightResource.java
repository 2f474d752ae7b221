package org.binome.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.insight.boundary.SurveyFigures;
import org.binome.insight.boundary.SurveyInsight;
import org.binome.web.rest.ReaderLanguage;

/** What a campaign answers to its surveys: HR any, sponsors their own. A figure about too few people is null. */
@RequestScoped
@Path("/insight/campaigns/{id}/surveys")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyInsightResource {

    @Inject
    SurveyInsight insight;

    /** Means from five answers, distributions from eight, words from ten; always the whole campaign. */
    @GET
    public SurveyFigures surveys(@PathParam("id") long id, @Context HttpHeaders headers) {
        return insight.figures(id, ReaderLanguage.of(headers));
    }
}
