package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.pairing.boundary.NoteTaking;
import org.binome.pairing.boundary.SharedNoteView;
import org.binome.web.rest.EntityTags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The notes that the two of a pair write together; to everybody else there is no such pairing. */
@RequestScoped
@Path("/pairings/{pairing}/shared-notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SharedNotesResource {

    @Inject
    NoteTaking notes;

    @PathParam("pairing")
    long pairing;

    /** The whole text. */
    public record SharedNotesRequest(@NotNull @Size(max = 20_000) String body) {}

    @GET
    @APIResponseSchema(SharedNoteView.class)
    public Response read() {
        SharedNoteView note = notes.read(pairing);
        return EntityTags.ok(note, note.version());
    }

    @PUT
    @APIResponseSchema(SharedNoteView.class)
    public Response write(@NotNull @Valid SharedNotesRequest text, @Context HttpHeaders headers) {
        long seen = notes.read(pairing).version();
        EntityTags.require(headers, seen);
        SharedNoteView note = notes.write(pairing, seen, text.body());
        return EntityTags.ok(note, note.version());
    }
}
