package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.people.boundary.SiteView;
import org.binome.web.rest.Page;

/** Places where somebody works, by name; all at once. */
@RequestScoped
@Path("/sites")
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

    @Inject
    PeopleDirectory directory;

    @GET
    public Page<SiteView> sites() {
        return new Page<>(directory.sites(), null);
    }
}
