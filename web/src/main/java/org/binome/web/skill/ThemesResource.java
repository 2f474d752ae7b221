package org.binome.web.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.ThemeEntry;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The families of skills, each with its skills. */
@RequestScoped
@Path("/themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemesResource {

    @Inject
    SkillCatalogue catalogue;

    @Context
    HttpHeaders headers;

    /** By language, ISO 639-1. */
    public record ThemeNames(@NotNull Map<String, String> names) {}

    /** All of them: there are about nine. */
    @GET
    public Page<ThemeEntry> list() {
        return new Page<>(catalogue.themes(), null);
    }

    @GET
    @Path("/{code}")
    @APIResponseSchema(ThemeEntry.class)
    public Response find(@PathParam("code") String code) {
        ThemeEntry theme = theme(code);
        return EntityTags.ok(theme, theme.version());
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ThemeEntry.class)
    public Response rename(@PathParam("code") String code, @NotNull @Valid ThemeNames wanted) {
        ThemeEntry theme = theme(code);
        EntityTags.require(headers, theme.version());
        ThemeEntry renamed = catalogue.rename(code, theme.version(), wanted.names());
        return EntityTags.ok(renamed, renamed.version());
    }

    private ThemeEntry theme(String code) {
        return catalogue.themes().stream()
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
