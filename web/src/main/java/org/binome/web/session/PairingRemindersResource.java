package org.binome.web.session;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.binome.notification.boundary.LetterSample;
import org.binome.notification.boundary.PreviewingReminders;
import org.binome.session.boundary.WatchingPairings;
import org.binome.web.rest.ReaderLanguage;

/** HR reminds pairs by hand: each at most once in seven days. */
@RequestScoped
@Path("/campaigns/{campaign}/pairing-reminders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingRemindersResource {

    @Inject
    WatchingPairings watching;

    @Inject
    PreviewingReminders reminders;

    @PathParam("campaign")
    long campaign;

    /** @param pairings ids, up to 500 */
    public record ReminderRequest(@NotNull Set<Long> pairings) {}

    /** @param reminded how many pairs got a mail each; the others were left in peace */
    public record ReminderOutcome(int reminded) {}

    @POST
    public ReminderOutcome remind(@NotNull @Valid ReminderRequest request) {
        return new ReminderOutcome(watching.remind(campaign, request.pairings()));
    }

    /** The mail before it leaves, with places for the names. @param unsigned to those who have not signed the charter */
    @GET
    @Path("sample")
    public LetterSample sample(@QueryParam("unsigned") boolean unsigned, @Context HttpHeaders headers) {
        return reminders.sample(unsigned, ReaderLanguage.of(headers));
    }
}
