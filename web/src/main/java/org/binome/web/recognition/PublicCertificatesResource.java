package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.binome.recognition.boundary.CheckingCertificates;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** Whether a certificate is valid, for whoever has been shown it. */
@RequestScoped
@Path("/public/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class PublicCertificatesResource {

    private static final int TOO_MANY = 429;

    @Inject
    CheckingCertificates checking;

    @Inject
    CheckLimit limit;

    @Context
    HttpServletRequest request;

    /** Nothing more is told: unknown and revoked are alike. */
    public record Validity(boolean valid) {}

    /** Asks without signing in; from one address at most twenty times a minute. @param code as it stands on the certificate */
    @GET
    @SecurityRequirements
    public Validity check(@QueryParam("code") String code) {
        if (!limit.admits(request.getRemoteAddr())) {
            throw new ClientErrorException(TOO_MANY);
        }
        return new Validity(code != null && checking.valid(code));
    }
}
