package org.binome.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.survey.boundary.SkillProgress;
import org.binome.survey.boundary.SurveyTaking;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;

/** The caller's own level in the skills of a pairing. */
@RequestScoped
@Path("/pairings/{id}/skill-progress")
@Produces(MediaType.APPLICATION_JSON)
public class SkillProgressResource {

    @Inject
    SurveyTaking taking;

    /** As the caller said before and after; nobody else reads it. */
    @GET
    public Page<SkillProgress> mine(@PathParam("id") long id, @Context HttpHeaders headers) {
        return new Page<>(taking.progress(id, ReaderLanguage.of(headers)), null);
    }
}
