package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.recognition.boundary.AnsweringIdeas;
import org.binome.recognition.boundary.SendingIdeas;
import org.binome.recognition.boundary.SentIdea;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Ideas: agreed to and taken back by the two, taken up and answered by HR. */
@RequestScoped
@Path("/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdeasResource {

    @Inject
    SendingIdeas sending;

    @Inject
    AnsweringIdeas answering;

    /** Both read it. */
    public record Answer(@NotBlank @Size(max = 2000) String answer) {}

    /** Those both have agreed to send, the new ones first. */
    @GET
    public Page<SentIdea> all() {
        return new Page<>(answering.all(), null);
    }

    @POST
    @Path("{id}/agreement")
    @APIResponse(responseCode = "204", description = "Done")
    public void agree(@PathParam("id") long id) {
        sending.agree(id);
    }

    /** Takes it back: its text is gone, and the answer. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        sending.withdraw(id);
    }

    @POST
    @Path("{id}/uptake")
    @APIResponse(responseCode = "204", description = "Done")
    public void takeUp(@PathParam("id") long id) {
        answering.takeUp(id);
    }

    @POST
    @Path("{id}/answer")
    @APIResponse(responseCode = "204", description = "Done")
    public void answer(@PathParam("id") long id, @NotNull @Valid Answer answer) {
        answering.answer(id, answer.answer());
    }
}
