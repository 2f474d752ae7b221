package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.pairing.boundary.ActionView;
import org.binome.pairing.boundary.Aiming;
import org.binome.pairing.boundary.PlannedAction;
import org.binome.web.rest.EntityTags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Something that one of a pair does towards an objective. */
@RequestScoped
@Path("/pairings/{pairing}/actions/{action}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionResource {

    @Inject
    Aiming aiming;

    @PathParam("pairing")
    long pairing;

    @PathParam("action")
    long action;

    @GET
    @APIResponseSchema(ActionView.class)
    public Response see() {
        ActionView found = found();
        return EntityTags.ok(found, found.version());
    }

    @PUT
    @APIResponseSchema(ActionView.class)
    public Response change(@NotNull @Valid PlannedAction plan, @Context HttpHeaders headers) {
        EntityTags.require(headers, found().version());
        aiming.change(pairing, action, plan);
        return see();
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Done")
    public Response drop() {
        aiming.drop(pairing, action);
        return Response.noContent().build();
    }

    @POST
    @Path("done")
    public ActionView done() {
        aiming.done(pairing, action);
        return found();
    }

    /** Opens it again. */
    @DELETE
    @Path("done")
    public ActionView reopen() {
        aiming.reopen(pairing, action);
        return found();
    }

    private ActionView found() {
        return aiming.actions(pairing).stream()
                .filter(one -> one.id() == action)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
