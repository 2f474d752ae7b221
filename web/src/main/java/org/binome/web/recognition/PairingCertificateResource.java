package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.recognition.boundary.CertificateCard;
import org.binome.recognition.boundary.Certifying;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The certificate that a pairing has earned each of the two. */
@RequestScoped
@Path("/pairings/{pairing}/certificate")
@Produces(MediaType.APPLICATION_JSON)
public class PairingCertificateResource {

    @Inject
    Certifying certifying;

    @PathParam("pairing")
    long pairing;

    /** Issues the caller's. */
    @POST
    @APIResponseSchema(value = CertificateCard.class, responseCode = "201")
    public Response issue(@Context UriInfo uri) {
        CertificateCard card = certifying.issue(pairing);
        return Response.created(
                        uri.getBaseUriBuilder().path("certificates/{id}").build(card.id()))
                .entity(card)
                .build();
    }

    /** Lets the partner's certificate say the caller's first name. */
    @POST
    @Path("naming")
    @APIResponse(responseCode = "204", description = "Done")
    public void nameMe() {
        certifying.nameMe(pairing, true);
    }

    /** From now on the partner's certificate says "a colleague". */
    @DELETE
    @Path("naming")
    public void nameMeNoMore() {
        certifying.nameMe(pairing, false);
    }
}
