package org.binome.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.binome.learning.boundary.MaterialEntry;
import org.binome.learning.boundary.MaterialPlan;
import org.binome.learning.boundary.WritingMaterial;
import org.binome.learning.entity.MaterialKind;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Modules and articles as HR writes them, in CommonMark and every language. */
@RequestScoped
@Path("/materials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MaterialsResource {

    @Inject
    WritingMaterial writing;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /** A new module or article. */
    public record NewMaterial(@NotNull MaterialKind kind, @NotNull @Valid MaterialPlan plan) {}

    /** CommonMark. */
    public record Source(@NotNull @Size(max = 40_000) String text) {}

    /** What its readers would see. */
    public record Preview(String html) {}

    /** By id. @param kind ARTICLE unless told */
    @GET
    public Page<MaterialEntry> list(
            @QueryParam("kind") MaterialKind kind,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        MaterialKind asked = kind == null ? MaterialKind.ARTICLE : kind;
        List<MaterialEntry> found = writing.list(asked, Cursor.id(after), some + 1);
        return Page.of(found, some, MaterialEntry::id);
    }

    /** A draft. */
    @POST
    @APIResponseSchema(value = MaterialEntry.class, responseCode = "201")
    public Response draft(@NotNull @Valid NewMaterial material) {
        MaterialEntry entry = writing.draft(material.kind(), material.plan());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(entry.id()))
                        .build())
                .tag(EntityTags.of(entry.version()))
                .entity(entry)
                .build();
    }

    @POST
    @Path("/preview")
    public Preview preview(@NotNull @Valid Source source) {
        return new Preview(writing.preview(source.text()));
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(MaterialEntry.class)
    public Response find(@PathParam("id") long id) {
        return ok(writing.find(id));
    }

    @PUT
    @Path("/{id}")
    @APIResponseSchema(MaterialEntry.class)
    public Response revise(@PathParam("id") long id, @NotNull @Valid MaterialPlan plan) {
        long seen = writing.find(id).version();
        EntityTags.require(headers, seen);
        return ok(writing.revise(id, seen, plan));
    }

    @POST
    @Path("/{id}/publication")
    @APIResponseSchema(MaterialEntry.class)
    public Response publish(@PathParam("id") long id) {
        return ok(writing.publish(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @APIResponseSchema(MaterialEntry.class)
    public Response withdraw(@PathParam("id") long id) {
        return ok(writing.withdraw(id));
    }

    private static Response ok(MaterialEntry entry) {
        return EntityTags.ok(entry, entry.version());
    }
}
