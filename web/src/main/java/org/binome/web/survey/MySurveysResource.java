package org.binome.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.survey.boundary.DueSurvey;
import org.binome.survey.boundary.SurveyTaking;
import org.binome.web.rest.Page;

/** What the caller is asked. */
@RequestScoped
@Path("/me/surveys")
@Produces(MediaType.APPLICATION_JSON)
public class MySurveysResource {

    @Inject
    SurveyTaking taking;

    /** One at most: nobody is asked two things at a time. */
    @GET
    public Page<DueSurvey> due() {
        return new Page<>(taking.due().stream().toList(), null);
    }
}
