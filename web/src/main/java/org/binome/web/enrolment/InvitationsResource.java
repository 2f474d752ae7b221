package org.binome.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.binome.enrolment.boundary.InvitationTally;
import org.binome.enrolment.boundary.Inviting;

/** HR asks people to enrol; asking twice asks once. Says how many, never who has enrolled. */
@RequestScoped
@Path("/campaigns/{campaign}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    Inviting inviting;

    @PathParam("campaign")
    long campaign;

    /** Whom to ask. @param employees ids; null for everybody who may take part */
    public record Asked(Set<Long> employees) {}

    @GET
    public InvitationTally tally() {
        return inviting.tally(campaign);
    }

    @POST
    public InvitationTally invite(Asked asked) {
        return asked == null || asked.employees() == null
                ? inviting.inviteAll(campaign)
                : inviting.invite(campaign, asked.employees());
    }
}
