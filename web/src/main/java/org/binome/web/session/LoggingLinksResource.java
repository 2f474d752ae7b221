package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.notification.boundary.LoggingByMail;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;

/** Links that were mailed after a session, for whom they were mailed to. */
@RequestScoped
@Path("/logging-links/{link}/holding")
@Produces(MediaType.APPLICATION_JSON)
public class LoggingLinksResource {

    @Inject
    LoggingByMail logging;

    @Inject
    Meeting meeting;

    @PathParam("link")
    String link;

    /** Logs the session with its planned minutes, once. */
    @POST
    public SessionDetails log() {
        return meeting.see(logging.log(link));
    }
}
