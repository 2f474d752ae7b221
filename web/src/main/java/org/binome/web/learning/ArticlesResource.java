package org.binome.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.binome.learning.boundary.ArticleCard;
import org.binome.learning.boundary.ArticleDetails;
import org.binome.learning.boundary.CommentEntry;
import org.binome.learning.boundary.Commenting;
import org.binome.learning.boundary.ReadingAdvice;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The library of advice, and what people have added to it. */
@RequestScoped
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    @Inject
    ReadingAdvice advice;

    @Inject
    Commenting commenting;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /** What somebody adds to an article. */
    public record NewComment(@NotBlank @Size(max = 2000) String body) {}

    /**
     * All that fit, the best answer to the words first: the library is small.
     *
     * @param part MENTOR or MENTEE for what that one reads
     * @param q words in the caller's language, as typed
     */
    @GET
    public Page<ArticleCard> list(
            @QueryParam("part") ForWhom part, @QueryParam("stage") AdviceStage stage, @QueryParam("q") String q) {
        return new Page<>(advice.list(part, stage, q, ReaderLanguage.of(headers)), null);
    }

    @GET
    @Path("/{id}")
    public ArticleDetails read(@PathParam("id") long id) {
        return advice.read(id, ReaderLanguage.of(headers));
    }

    /** What HR has approved, and the caller's own; the oldest first. */
    @GET
    @Path("/{id}/comments")
    public Page<CommentEntry> comments(@PathParam("id") long id) {
        return new Page<>(commenting.of(id), null);
    }

    /** Others read it once HR has approved it. */
    @POST
    @Path("/{id}/comments")
    @APIResponseSchema(value = CommentEntry.class, responseCode = "201")
    public Response comment(@PathParam("id") long id, @NotNull @Valid NewComment comment) {
        CommentEntry written = commenting.write(id, comment.body());
        return Response.created(uri.getBaseUriBuilder()
                        .path("comments")
                        .path(Long.toString(written.id()))
                        .build())
                .entity(written)
                .build();
    }
}
