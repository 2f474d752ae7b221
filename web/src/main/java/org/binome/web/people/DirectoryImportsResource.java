package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Locale;
import org.binome.people.boundary.DirectoryChange;
import org.binome.people.boundary.DirectoryImportReview;
import org.binome.people.boundary.DirectoryImporting;
import org.binome.people.boundary.ImportStatus;
import org.binome.people.boundary.MappingView;
import org.binome.people.boundary.Remap;
import org.binome.people.boundary.RowProblem;
import org.binome.people.entity.ChangeKind;
import org.binome.web.faces.Texts;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Employee lists on their way into the directory. Runs go on in the background: ask for the status. */
@RequestScoped
@Path("/directory-imports")
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryImportsResource {

    @Inject
    DirectoryImporting importing;

    @Inject
    DirectoryImportReview review;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** Whether many may leave by the list. */
    public record Confirmation(boolean leaversAccepted) {}

    @GET
    public Page<ImportStatus> latest(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        return Page.of(review.latest(Cursor.id(after), some + 1), some, ImportStatus::id);
    }

    /** Takes a CSV or XLSX file as the body; its content tells which. */
    @POST
    @Consumes({"text/csv", "text/plain", "application/octet-stream", Media.XLSX})
    @APIResponseSchema(value = ImportStatus.class, responseCode = "202")
    public Response receive(
            @QueryParam("fileName") @DefaultValue("employees") String fileName, @NotNull InputStream body) {
        return received(importing.receive(fileName, body, language()));
    }

    /** Takes the same as the part {@code file} of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = ImportStatus.class, responseCode = "202")
    public Response receive(@FormParam("file") @NotNull EntityPart file) {
        return received(importing.receive(file.getFileName().orElse("employees"), file.getContent(), language()));
    }

    private Response received(long id) {
        return Response.accepted(review.status(id))
                .location(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> "fr".equals(locale.getLanguage()) || "en".equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(ImportStatus.class)
    public Response status(@PathParam("id") long id) {
        return tagged(review.status(id));
    }

    @GET
    @Path("/{id}/mapping")
    @APIResponseSchema(MappingView.class)
    public Response mapping(@PathParam("id") long id) {
        MappingView mapping = review.mapping(id);
        return EntityTags.ok(mapping, mapping.version());
    }

    @PUT
    @Path("/{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(MappingView.class)
    public Response remap(@PathParam("id") long id, @NotNull @Valid Remap remap) {
        long version = review.mapping(id).version();
        EntityTags.require(headers, version);
        importing.remap(id, version, remap);
        return mapping(id);
    }

    @POST
    @Path("/{id}/dry-run")
    @APIResponseSchema(value = ImportStatus.class, responseCode = "202")
    public Response dryRun(@PathParam("id") long id) {
        importing.dryRun(id);
        return accepted(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportStatus.class, responseCode = "202")
    public Response confirm(@PathParam("id") long id, @NotNull Confirmation confirmation) {
        importing.confirm(id, confirmation.leaversAccepted());
        return accepted(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @APIResponseSchema(value = ImportStatus.class, responseCode = "202")
    public Response cancel(@PathParam("id") long id) {
        importing.cancel(id);
        return accepted(id);
    }

    @GET
    @Path("/{id}/problems")
    public Page<RowProblem> problems(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        return Page.of(review.problems(id, Cursor.id(after), some + 1), some, RowProblem::position);
    }

    /** All problems as a file for a spreadsheet, in words. @param language en or fr */
    @GET
    @Path("/{id}/problems.csv")
    @Produces(Media.CSV)
    @APIResponse(
            responseCode = "200",
            description = "A file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response problemsFile(@PathParam("id") long id, @QueryParam("language") String language) {
        review.status(id);
        Texts texts = Texts.in(Locale.forLanguageTag(language == null ? "en" : language));
        StreamingOutput lines = out -> new ProblemsFile(texts, out).write(taker -> review.eachProblem(id, taker));
        return Response.ok(lines, Media.CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"problems-" + id + ".csv\"")
                .build();
    }

    /** @param kind JOINED, RETURNED, CHANGED or GONE; all without */
    @GET
    @Path("/{id}/changes")
    public Page<DirectoryChange> changes(
            @PathParam("id") long id,
            @QueryParam("kind") ChangeKind kind,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        return Page.of(review.changes(id, kind, Cursor.id(after), some + 1), some, DirectoryChange::position);
    }

    private Response accepted(long id) {
        return Response.accepted(review.status(id)).build();
    }

    private Response tagged(ImportStatus status) {
        return EntityTags.ok(status, status.version());
    }
}
