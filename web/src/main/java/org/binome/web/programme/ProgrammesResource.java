package org.binome.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.programme.boundary.ProgrammeEntry;
import org.binome.programme.boundary.ProgrammePlan;
import org.binome.programme.boundary.ProgrammePlanning;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The standing initiatives that campaigns are runs of. */
@RequestScoped
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammesResource {

    @Inject
    ProgrammePlanning planning;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** All of them: a company has few. */
    @GET
    public Page<ProgrammeEntry> list() {
        return new Page<>(planning.list(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProgrammeEntry.class, responseCode = "201")
    public Response launch(@NotNull @Valid ProgrammePlan plan) {
        ProgrammeEntry programme = planning.launch(plan);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(programme.id()))
                        .build())
                .tag(EntityTags.of(programme.version()))
                .entity(programme)
                .build();
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(ProgrammeEntry.class)
    public Response find(@PathParam("id") long id) {
        ProgrammeEntry programme = planning.find(id);
        return EntityTags.ok(programme, programme.version());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ProgrammeEntry.class)
    public Response revise(@PathParam("id") long id, @NotNull @Valid ProgrammePlan plan) {
        ProgrammeEntry programme = planning.find(id);
        EntityTags.require(headers, programme.version());
        ProgrammeEntry revised = planning.revise(id, programme.version(), plan);
        return EntityTags.ok(revised, revised.version());
    }
}
