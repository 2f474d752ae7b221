package org.binome.web.recognition;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.recognition.boundary.NewTestimonial;
import org.binome.recognition.boundary.Testifying;
import org.binome.recognition.boundary.TestimonialEntry;
import org.binome.web.rest.NotRemembered;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the two of a pairing say of it to all colleagues, or mean to. */
@RequestScoped
@Path("/pairings/{pairing}/testimonials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingTestimonialsResource {

    @Inject
    Testifying testifying;

    @PathParam("pairing")
    long pairing;

    /** All of them, without those taken back. */
    @GET
    public Page<TestimonialEntry> all() {
        return new Page<>(testifying.ofPairing(pairing), null);
    }

    /** Writes one, for the partner to agree to. */
    @POST
    @NotRemembered
    @APIResponseSchema(value = TestimonialEntry.class, responseCode = "201")
    public Response write(@NotNull @Valid NewTestimonial said, @Context UriInfo uri) {
        TestimonialEntry text = testifying.write(pairing, said);
        return Response.created(uri.getAbsolutePath()).entity(text).build();
    }
}
