package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.binome.people.boundary.DirectoryChange;
import org.binome.people.boundary.DirectoryImportReview;
import org.binome.people.boundary.RowProblem;
import org.binome.people.entity.ChangeKind;
import org.binome.web.faces.Texts;
import org.binome.web.rest.Cursor;
import org.binome.web.rest.Page;

/** What an import has found: problems, and what it changes. */
@RequestScoped
@Path("/directory-imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ImportFindingsResource {

    @Inject
    DirectoryImportReview review;

    @GET
    @Path("/problems")
    public Page<RowProblem> problems(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        return Page.of(review.problems(id, Cursor.id(after), some + 1), some, RowProblem::position);
    }

    /** All problems as a file for a spreadsheet, in words. @param language en or fr */
    @GET
    @Path("/problems.csv")
    @Produces(Media.CSV)
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
    @Path("/changes")
    public Page<DirectoryChange> changes(
            @PathParam("id") long id,
            @QueryParam("kind") ChangeKind kind,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int some = Page.limit(limit);
        return Page.of(review.changes(id, kind, Cursor.id(after), some + 1), some, DirectoryChange::position);
    }
}
