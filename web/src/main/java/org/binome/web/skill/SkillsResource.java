package org.binome.web.skill;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.SkillEntry;
import org.binome.skill.boundary.SkillPlan;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What people can share and learn. */
@RequestScoped
@Path("/skills")
@Produces(MediaType.APPLICATION_JSON)
public class SkillsResource {

    @Inject
    SkillCatalogue catalogue;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** In the order of their ids. @param theme code of a theme, for its skills only @param retired also those nobody can choose */
    @GET
    public Page<SkillEntry> list(
            @QueryParam("theme") String theme,
            @QueryParam("retired") boolean retired,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        long last = Cursor.id(after);
        List<SkillEntry> found = catalogue.skills().stream()
                .filter(skill -> skill.id() > last && (retired || skill.active()))
                .filter(skill -> theme == null || skill.theme().equals(theme))
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .limit(some + 1L)
                .toList();
        return Page.of(found, some, SkillEntry::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SkillEntry.class, responseCode = "201")
    public Response add(@NotNull @Valid SkillPlan plan) {
        SkillEntry skill = catalogue.add(plan);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(skill.id()))
                        .build())
                .tag(EntityTags.of(skill.version()))
                .entity(skill)
                .build();
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(SkillEntry.class)
    public Response find(@PathParam("id") long id) {
        return ok(catalogue.skill(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(SkillEntry.class)
    public Response revise(@PathParam("id") long id, @NotNull @Valid SkillPlan plan) {
        SkillEntry skill = catalogue.skill(id);
        EntityTags.require(headers, skill.version());
        return ok(catalogue.revise(id, skill.version(), plan));
    }

    /** Nobody can choose it any more. */
    @POST
    @Path("/{id}/retirement")
    @APIResponseSchema(SkillEntry.class)
    public Response retire(@PathParam("id") long id) {
        return ok(catalogue.retire(id));
    }

    @POST
    @Path("/{id}/restoration")
    @APIResponseSchema(SkillEntry.class)
    public Response restore(@PathParam("id") long id) {
        return ok(catalogue.restore(id));
    }

    private static Response ok(SkillEntry skill) {
        return EntityTags.ok(skill, skill.version());
    }
}
