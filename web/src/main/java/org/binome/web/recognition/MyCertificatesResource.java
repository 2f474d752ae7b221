package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.binome.recognition.boundary.CertificateCard;
import org.binome.recognition.boundary.Certifying;
import org.binome.web.rest.Page;

/** The caller's own certificates, and those that can be asked for. */
@RequestScoped
@Path("/me/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class MyCertificatesResource {

    @Inject
    Certifying certifying;

    /** One for each pairing that is over and has earned one. */
    @GET
    public Page<CertificateCard> all() {
        return new Page<>(certifying.mine(), null);
    }
}
