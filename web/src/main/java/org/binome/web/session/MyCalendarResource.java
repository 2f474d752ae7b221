package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.binome.notification.boundary.CalendarSubscription;
import org.binome.web.rest.NotRemembered;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The caller's own sessions as a calendar to subscribe to. */
@RequestScoped
@Path("/me/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class MyCalendarResource {

    @Inject
    CalendarSubscription subscription;

    /** Since when there is a secret address; null when there is none. */
    public record CalendarState(Instant since) {}

    /** The secret address: whoever knows it reads when, where and with whom the caller meets. */
    public record CalendarAddress(String address) {}

    @GET
    public CalendarState state() {
        return new CalendarState(subscription.since().orElse(null));
    }

    /** A new address, told this once; the one before leads nowhere. Not remembered under an Idempotency-Key. */
    @POST
    @NotRemembered
    public CalendarAddress renew() {
        return new CalendarAddress(subscription.renew());
    }

    /** No address leads to the caller's sessions any more. */
    @DELETE
    @APIResponse(responseCode = "204", description = "Done")
    public Response revoke() {
        subscription.revoke();
        return Response.noContent().build();
    }
}
