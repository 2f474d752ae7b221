package org.binome.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.binome.enrolment.boundary.ChoosingPeople;
import org.binome.enrolment.boundary.Colleague;
import org.binome.web.rest.Page;

/** Colleagues to name as preferred, by the beginning of a name. Says nothing of who takes part. */
@RequestScoped
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    ChoosingPeople people;

    /** At most ten. @param search two letters or more; @param campaign limits to those its rules admit */
    @GET
    public Page<Colleague> search(@QueryParam("search") String search, @QueryParam("campaign") Long campaign) {
        return new Page<>(campaign == null ? people.search(search) : people.searchFor(campaign, search), null);
    }
}
