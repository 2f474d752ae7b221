package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.people.boundary.PeopleQuery;
import org.binome.people.boundary.PersonView;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** People, as the directory tells of them; by first name, then last name. */
@RequestScoped
@Path("/employees")
@Produces(MediaType.APPLICATION_JSON)
public class EmployeesResource {

    @Inject
    PeopleDirectory directory;

    /**
     * @param text part of a name, number, login or e-mail
     * @param site a site's name
     * @param unit path of a unit, all below it included
     * @param inactive also those who have left
     */
    @GET
    public Page<PersonView> search(
            @QueryParam("text") String text,
            @QueryParam("site") String site,
            @QueryParam("unit") String unit,
            @QueryParam("inactive") boolean inactive,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        PeopleQuery query = new PeopleQuery(text, site, unit, inactive, Cursor.id(after), some + 1);
        return Page.of(directory.search(query), some, PersonView::id);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(PersonView.class)
    public Response person(@PathParam("id") long id) {
        PersonView person = directory.person(id);
        return EntityTags.ok(person, person.version());
    }
}
