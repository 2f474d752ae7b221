package org.binome.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binome.learning.boundary.ModuleCard;
import org.binome.learning.boundary.ModuleDetails;
import org.binome.learning.boundary.QuizResult;
import org.binome.learning.boundary.Studying;
import org.binome.web.rest.NotRemembered;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;

/** Training modules, and how far the caller is in them. */
@RequestScoped
@Path("/modules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ModulesResource {

    @Inject
    Studying studying;

    @Context
    HttpHeaders headers;

    /** For each question the positions of the answers chosen, from 0. */
    public record QuizAnswers(@NotNull List<@NotNull Set<@NotNull Integer>> answers) {}

    /** All of them, those of the caller's part first: there are few. */
    @GET
    public Page<ModuleCard> list() {
        return new Page<>(studying.modules(locale()), null);
    }

    @GET
    @Path("/{id}")
    public ModuleDetails open(@PathParam("id") long id) {
        return studying.open(id, locale());
    }

    /** The page is read. @param step its number, from 1 */
    @PUT
    @Path("/{id}/steps/{step}")
    public ModuleDetails read(@PathParam("id") long id, @PathParam("step") int step) {
        studying.read(id, step, locale());
        return studying.open(id, locale());
    }

    /** Hands the quiz in, as often as one likes. Not remembered under an Idempotency-Key: answers are not kept. */
    @POST
    @Path("/{id}/quiz")
    @NotRemembered
    public QuizResult handIn(@PathParam("id") long id, @NotNull @Valid QuizAnswers quiz) {
        return studying.handIn(id, quiz.answers(), locale());
    }

    private Locale locale() {
        return ReaderLanguage.of(headers);
    }
}
