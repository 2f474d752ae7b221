package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.binome.pairing.boundary.Aiming;
import org.binome.pairing.boundary.CharterText;
import org.binome.pairing.boundary.NewObjective;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingDetails.Aim;
import org.binome.pairing.boundary.PairingLife;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A pairing, for the two of it; to everybody else there is none. */
@RequestScoped
@Path("/pairings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingResource {

    @Inject
    PairingLife life;

    @Inject
    Aiming aiming;

    @PathParam("id")
    long id;

    @Context
    HttpHeaders headers;

    /** What is signed: the version that was read, in the language it was read in (ISO 639-1). */
    public record SignatureRequest(int charterVersion, @NotNull String language) {}

    @GET
    @APIResponseSchema(PairingDetails.class)
    public Response see() {
        PairingDetails pairing = life.see(id, reader());
        return EntityTags.ok(pairing, pairing.version());
    }

    @GET
    @Path("charter")
    public CharterText charter(@QueryParam("language") String language) {
        return life.charter(id, Locale.forLanguageTag(language == null ? "en" : language));
    }

    @POST
    @Path("signature")
    public PairingDetails sign(@NotNull @Valid SignatureRequest signature) {
        return life.sign(id, signature.charterVersion(), Locale.forLanguageTag(signature.language()));
    }

    @POST
    @Path("pause")
    public PairingDetails pause() {
        life.pause(id);
        return life.see(id, reader());
    }

    @POST
    @Path("resumption")
    public PairingDetails resume() {
        life.resume(id);
        return life.see(id, reader());
    }

    /** Ends it, without reason and without fault. */
    @POST
    @Path("end")
    public PairingDetails end() {
        life.end(id);
        return life.see(id, reader());
    }

    @GET
    @Path("objectives")
    public List<Aim> objectives() {
        return life.see(id, reader()).objectives();
    }

    @POST
    @Path("objectives")
    @APIResponseSchema(value = Aim[].class, responseCode = "201")
    public Response aimFor(@NotNull @Valid NewObjective objective, @Context UriInfo uri) {
        life.aimFor(id, objective);
        List<Aim> all = objectives();
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Integer.toString(all.size() - 1))
                        .build())
                .entity(all)
                .build();
    }

    /** @param position of the objective, from 0 */
    @GET
    @Path("objectives/{position}")
    public Aim objective(@PathParam("position") int position) {
        return objectives().stream()
                .filter(aim -> aim.position() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Other words, another measure or another day. @param position of the objective, from 0 */
    @PUT
    @Path("objectives/{position}")
    @APIResponseSchema(Aim.class)
    public Response aimAnew(@PathParam("position") int position, @NotNull @Valid NewObjective objective) {
        PairingDetails seen = life.see(id, reader());
        EntityTags.require(headers, seen.version());
        aiming.revise(id, seen.version(), position, objective);
        return EntityTags.ok(objective(position), life.see(id, reader()).version());
    }

    /** @param position of the objective, from 0 */
    @POST
    @Path("objectives/{position}/reached")
    public List<Aim> reached(@PathParam("position") int position) {
        life.reached(id, position, true);
        return objectives();
    }

    /** Opens it again. @param position of the objective, from 0 */
    @DELETE
    @Path("objectives/{position}/reached")
    public List<Aim> reopened(@PathParam("position") int position) {
        life.reached(id, position, false);
        return objectives();
    }

    private Locale reader() {
        return ReaderLanguage.of(headers);
    }
}
