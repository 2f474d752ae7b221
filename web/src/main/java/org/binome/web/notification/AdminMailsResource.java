package org.binome.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.binome.notification.boundary.MailFigures;
import org.binome.notification.boundary.MailOperations;
import org.binome.notification.boundary.ParkedMail;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Mails that could not be sent, without what they say. */
@RequestScoped
@Path("/admin/mails")
@Produces(MediaType.APPLICATION_JSON)
public class AdminMailsResource {

    @Inject
    MailOperations mails;

    /** Those tried in vain too often, the oldest first. */
    @GET
    public Page<ParkedMail> parked(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        return Page.of(mails.parked(Cursor.id(after), some + 1), some, ParkedMail::id);
    }

    /** How many are owed, failing and parked. */
    @GET
    @Path("/figures")
    public MailFigures figures() {
        return mails.figures();
    }

    /** Sends a parked mail again, under its own Message-ID. */
    @POST
    @Path("/{id}/replay")
    @APIResponse(responseCode = "204", description = "Done")
    public void replay(@PathParam("id") long id) {
        mails.replay(id);
    }
}
