package org.binome.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.survey.boundary.SurveyAnswers;
import org.binome.survey.boundary.SurveyOutcome;
import org.binome.survey.boundary.SurveySheet;
import org.binome.survey.boundary.SurveyTaking;
import org.binome.web.rest.NotRemembered;
import org.binome.web.rest.ReaderLanguage;

/** The one survey about a pairing that is asked now, for one of the two. */
@RequestScoped
@Path("/pairings/{id}/survey")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingSurveyResource {

    @Inject
    SurveyTaking taking;

    @PathParam("id")
    long id;

    /** Its questions; 404 when nothing is asked. */
    @GET
    public SurveySheet sheet(@Context HttpHeaders headers) {
        return taking.sheet(id, ReaderLanguage.of(headers));
    }

    /** Not remembered under an Idempotency-Key: what was said must not stand beside who said it. */
    @POST
    @NotRemembered
    public SurveyOutcome give(@NotNull @Valid SurveyAnswers answers) {
        return taking.give(id, answers);
    }
}
