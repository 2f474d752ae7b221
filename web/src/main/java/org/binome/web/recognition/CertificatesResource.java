package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.binome.recognition.boundary.Certifying;
import org.binome.recognition.boundary.PrintedCertificate;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A certificate, for its holder alone. */
@RequestScoped
@Path("/certificates/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

    private static final String PDF = "application/pdf";

    @Inject
    Certifying certifying;

    @PathParam("id")
    long id;

    /** The certificate as a tagged PDF. @param language {@code en} or {@code fr}; what the caller accepts when it is not said */
    @GET
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = "PDF/UA-1",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@QueryParam("language") String language, @Context HttpHeaders headers) {
        PrintedCertificate printed =
                certifying.print(id, language == null ? ReaderLanguage.of(headers) : Locale.forLanguageTag(language));
        return Response.ok(printed.pdf(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.fileName() + "\"")
                .build();
    }

    /** Revokes it: its code is not valid any more. */
    @DELETE
    public void revoke() {
        certifying.revoke(id);
    }
}
