package org.binome.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.OpenCampaign;
import org.binome.web.rest.Page;

/** What I take part in, and what I may join. */
@RequestScoped
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MyEnrolmentsResource {

    @Inject
    Enrolling enrolling;

    /** All of them, the latest first. */
    @GET
    @Path("/enrolments")
    public Page<EnrolmentEntry> enrolments() {
        return new Page<>(enrolling.mine(), null);
    }

    /** Campaigns that take enrolments now and admit me, those I have joined among them. */
    @GET
    @Path("/open-campaigns")
    public Page<OpenCampaign> openCampaigns() {
        return new Page<>(enrolling.openCampaigns(), null);
    }
}
