package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.people.boundary.OrgUnitView;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.web.rest.Page;

/** Parts of the organisation where somebody works, and what is above them, by path; all at once. */
@RequestScoped
@Path("/org-units")
@Produces(MediaType.APPLICATION_JSON)
public class OrgUnitsResource {

    @Inject
    PeopleDirectory directory;

    @GET
    public Page<OrgUnitView> units() {
        return new Page<>(directory.units(), null);
    }
}
