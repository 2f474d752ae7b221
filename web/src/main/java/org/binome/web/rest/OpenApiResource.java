package org.binome.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** The description of the API, written while it is built. */
@RequestScoped
@Path("/openapi.json")
public class OpenApiResource {

    static final String FILE = "/openapi/openapi.json";

    @GET
    @SecurityRequirements
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "OpenAPI 3.1",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public InputStream description() {
        InputStream description = OpenApiResource.class.getResourceAsStream(FILE);
        if (description == null) {
            throw new NotFoundException();
        }
        return description;
    }
}
