package org.binome.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.notification.boundary.AskingForDigest;
import org.binome.notification.boundary.ConfirmingDigest;
import org.binome.notification.boundary.DigestState;
import org.binome.web.rest.NotRemembered;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whether I get the monthly digest. */
@RequestScoped
@Path("/me/digest")
@Produces(MediaType.APPLICATION_JSON)
public class MyDigestResource {

    @Inject
    AskingForDigest asking;

    @Inject
    ConfirmingDigest confirming;

    /** @param link the secret part of the link in the mail */
    public record DigestConfirmation(@NotBlank String link) {}

    @GET
    public DigestState state() {
        return asking.mine();
    }

    /** Sends a mail with a link, by which it has to be confirmed within a week; a link sent before leads nowhere any more. */
    @POST
    public DigestState ask() {
        return asking.ask();
    }

    /** Says that it shall come, once, within a week; a link that was made up does not exist. */
    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @NotRemembered
    public DigestState confirm(@NotNull @Valid DigestConfirmation said) {
        confirming.confirm(said.link());
        return asking.mine();
    }

    /** It comes no longer, or is not awaited any more. */
    @DELETE
    @APIResponse(responseCode = "204", description = "Done")
    public Response stop() {
        asking.stop();
        return Response.noContent().build();
    }
}
