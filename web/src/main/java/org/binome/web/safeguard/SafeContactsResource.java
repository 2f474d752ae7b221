package org.binome.web.safeguard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.safeguard.boundary.ContactList;
import org.binome.safeguard.boundary.NamingContacts;

/** Whom people may turn to, for HR. Tells nothing of who has done so. */
@RequestScoped
@Path("/safe-contacts")
@Produces(MediaType.APPLICATION_JSON)
public class SafeContactsResource {

    @Inject
    NamingContacts naming;

    @GET
    public ContactList list() {
        return naming.list();
    }

    /** Names somebody; naming twice names once. @param employee id */
    @PUT
    @Path("{employee}")
    public ContactList name(@PathParam("employee") long employee) {
        naming.name(employee);
        return naming.list();
    }

    /** Nothing new goes to this person. @param employee id */
    @DELETE
    @Path("{employee}")
    public ContactList release(@PathParam("employee") long employee) {
        naming.release(employee);
        return naming.list();
    }
}
