package org.binome.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of the API, written while it is built. */
@RequestScoped
@Path("/openapi.json")
public class OpenApiResource {

    static final String FILE = "/openapi/openapi.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream description() {
        InputStream description = OpenApiResource.class.getResourceAsStream(FILE);
        if (description == null) {
            throw new NotFoundException();
        }
        return description;
    }
}
