package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.Response;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SessionPlan;
import org.binome.session.boundary.SessionReplies;
import org.binome.survey.boundary.PulseTaking;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.NotRemembered;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One session, for the two who meet. */
@RequestScoped
@Path("/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    Meeting meeting;

    @Inject
    PulseTaking pulse;

    @PathParam("id")
    long id;

    /** Minutes the two met. */
    public record Holding(@Min(5) @Max(480) int minutes) {}

    /** How it was and how useful, 1 to 5 each. */
    public record PulseRequest(@Min(1) @Max(5) int mood, @Min(1) @Max(5) int useful) {}

    /** What somebody notes for herself or himself. */
    public record Note(@NotNull @Size(max = 10_000) String body) {}

    @GET
    @APIResponseSchema(SessionDetails.class)
    public Response see() {
        SessionDetails session = meeting.see(id);
        return EntityTags.ok(session, session.version());
    }

    @PUT
    @APIResponseSchema(SessionDetails.class)
    public Response change(@NotNull @Valid SessionPlan plan, @Context HttpHeaders headers) {
        long seen = meeting.see(id).version();
        EntityTags.require(headers, seen);
        SessionDetails session = meeting.change(id, seen, plan);
        return EntityTags.ok(session, session.version());
    }

    @POST
    @Path("confirmation")
    @APIResponseSchema(SessionDetails.class)
    public Response confirm() {
        meeting.confirm(id);
        return see();
    }

    @POST
    @Path("cancellation")
    @APIResponseSchema(SessionDetails.class)
    public Response cancel() {
        meeting.cancel(id);
        return see();
    }

    @POST
    @Path("holding")
    @APIResponseSchema(SessionDetails.class)
    public Response hold(@NotNull @Valid Holding holding) {
        meeting.hold(id, holding.minutes());
        return see();
    }

    /** Corrects how long the two met; either of them may, for two weeks after it was logged. */
    @PUT
    @Path("holding")
    @APIResponseSchema(SessionDetails.class)
    public Response correct(@NotNull @Valid Holding holding, @Context HttpHeaders headers) {
        long seen = meeting.see(id).version();
        EntityTags.require(headers, seen);
        SessionDetails session = meeting.correct(id, seen, holding.minutes());
        return EntityTags.ok(session, session.version());
    }

    /** Not remembered under an Idempotency-Key: what was said must not stand beside who said it. */
    @POST
    @Path("pulse")
    @NotRemembered
    @APIResponse(responseCode = "204", description = "Done")
    public Response pulse(@NotNull @Valid PulseRequest answer) {
        pulse.give(id, answer.mood(), answer.useful());
        return Response.noContent().build();
    }

    /** What the calendars of the two have answered to the invitation; null without an answer. */
    @GET
    @Path("replies")
    public SessionReplies replies() {
        return meeting.replies(id);
    }

    @GET
    @Path("note")
    public Note note() {
        return new Note(meeting.note(id));
    }

    @PUT
    @Path("note")
    public Note write(@NotNull @Valid Note note) {
        meeting.note(id, note.body());
        return note;
    }
}
