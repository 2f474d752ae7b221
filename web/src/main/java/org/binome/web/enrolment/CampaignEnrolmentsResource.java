package org.binome.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.web.rest.EntityTags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Begins my enrolment in a campaign: a draft, or the one there is already. */
@RequestScoped
@Path("/campaigns/{campaign}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CampaignEnrolmentsResource {

    @Inject
    Enrolling enrolling;

    @POST
    @APIResponseSchema(value = EnrolmentEntry.class, responseCode = "201")
    public Response begin(@PathParam("campaign") long campaign, @Context UriInfo uri) {
        EnrolmentEntry mine = enrolling.begin(campaign);
        return Response.created(uri.getBaseUriBuilder()
                        .path("enrolments")
                        .path(Long.toString(mine.id()))
                        .build())
                .entity(mine)
                .tag(EntityTags.of(mine.version()))
                .build();
    }
}
