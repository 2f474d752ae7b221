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
import org.binome.recognition.boundary.ModeratingVoices;
import org.binome.recognition.boundary.PublishedTestimonial;
import org.binome.recognition.boundary.Testifying;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Testimonials: read by everybody, agreed to and taken back by the two, published or refused by HR. */
@RequestScoped
@Path("/testimonials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TestimonialsResource {

    @Inject
    Testifying testifying;

    @Inject
    ModeratingVoices moderating;

    /** Why; the two read it. */
    public record Refusal(@NotBlank @Size(max = 1000) String reason) {}

    /** The latest fifty that are published. */
    @GET
    public Page<PublishedTestimonial> published() {
        return new Page<>(testifying.published(), null);
    }

    /** Those that wait for HR, and those that are published. */
    @GET
    @Path("moderation")
    public Page<PublishedTestimonial> toModerate() {
        return new Page<>(moderating.testimonials(), null);
    }

    @POST
    @Path("{id}/agreement")
    @APIResponse(responseCode = "204", description = "Done")
    public void agree(@PathParam("id") long id) {
        testifying.agree(id);
    }

    /** Takes it back: its text is gone. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        testifying.withdraw(id);
    }

    @POST
    @Path("{id}/publication")
    @APIResponse(responseCode = "204", description = "Done")
    public void publish(@PathParam("id") long id) {
        moderating.publish(id);
    }

    /** Also takes a published one down. */
    @POST
    @Path("{id}/refusal")
    @APIResponse(responseCode = "204", description = "Done")
    public void refuse(@PathParam("id") long id, @NotNull @Valid Refusal refusal) {
        moderating.refuse(id, refusal.reason());
    }
}
