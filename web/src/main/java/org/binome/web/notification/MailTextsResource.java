package org.binome.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.notification.boundary.MailDraft;
import org.binome.notification.boundary.MailPreview;
import org.binome.notification.boundary.MailText;
import org.binome.notification.boundary.MailWording;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What mails say, each kind in each language. */
@RequestScoped
@Path("/mail-texts")
@Produces(MediaType.APPLICATION_JSON)
public class MailTextsResource {

    @Inject
    MailWording wording;

    @Context
    HttpHeaders headers;

    /** All of them, by kind, then language. */
    @GET
    public Page<MailText> list() {
        return new Page<>(wording.list(), null);
    }

    /** @param text language and kind: {@code en.proposal.to-answer} */
    @GET
    @Path("/{text}")
    @APIResponseSchema(MailText.class)
    public Response find(@PathParam("text") String text) {
        MailText found = wording.find(text);
        return EntityTags.ok(found, found.version());
    }

    /** Replaces it; a place that nothing fills, or a missing one, is refused by name. */
    @PUT
    @Path("/{text}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(MailText.class)
    public Response reword(@PathParam("text") String text, @NotNull @Valid MailDraft draft) {
        MailText before = wording.find(text);
        EntityTags.require(headers, before.version());
        MailText now = wording.reword(text, before.version(), draft);
        return EntityTags.ok(now, now.version());
    }

    /** Back to the standard text. */
    @DELETE
    @Path("/{text}")
    public void reset(@PathParam("text") String text) {
        wording.find(text);
        wording.reset(text);
    }

    /** How a mail with this draft would read; nothing is kept. */
    @POST
    @Path("/{text}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public MailPreview preview(@PathParam("text") String text, @NotNull @Valid MailDraft draft) {
        return wording.preview(text, draft);
    }
}
