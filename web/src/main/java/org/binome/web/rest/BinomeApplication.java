package org.binome.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API; all resources and providers of the module belong to it. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Binome", version = "1"),
        security = @SecurityRequirement(name = BinomeApplication.BEARER),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = BinomeApplication.BEARER,
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description = "An access token of the realm, meant for binome-api"),
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "What went wrong (RFC 9457)",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema = @Schema(implementation = Problem.class)))))
public class BinomeApplication extends Application {

    static final String BEARER = "bearer";

    /** Jersey, where the server has it, shall look for no JSON of its own: {@link JsonProvider} is the only one. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableJsonBinding",
                true,
                "jersey.config.jsonFeature",
                JsonProvider.class.getSimpleName());
    }
}
