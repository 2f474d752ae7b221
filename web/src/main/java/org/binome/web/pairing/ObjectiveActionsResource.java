package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.pairing.boundary.ActionView;
import org.binome.pairing.boundary.Aiming;
import org.binome.pairing.boundary.PlannedAction;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who does what towards one objective of a pair. */
@RequestScoped
@Path("/pairings/{pairing}/objectives/{position}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectiveActionsResource {

    @Inject
    Aiming aiming;

    @PathParam("pairing")
    long pairing;

    /** Of the objective, from 0. */
    @PathParam("position")
    int position;

    /** What is open comes first. */
    @GET
    public Page<ActionView> all() {
        return new Page<>(
                aiming.actions(pairing).stream()
                        .filter(action -> action.objective() == position)
                        .toList(),
                null);
    }

    @POST
    @APIResponseSchema(value = ActionView.class, responseCode = "201")
    public Response add(@NotNull @Valid PlannedAction action, @Context UriInfo address) {
        ActionView added = aiming.add(pairing, position, action);
        return Response.created(address.getBaseUriBuilder()
                        .path("pairings/{pairing}/actions/{id}")
                        .build(pairing, added.id()))
                .entity(added)
                .build();
    }
}
