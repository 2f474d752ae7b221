package org.binome.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.binome.enrolment.boundary.ChoicesAnswer;
import org.binome.enrolment.boundary.ChoicesEntry;
import org.binome.enrolment.boundary.ChoosingPeople;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.NeedAnswer;
import org.binome.enrolment.boundary.OfferAnswer;
import org.binome.enrolment.boundary.TimesAnswer;
import org.binome.web.rest.EntityTags;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One's own enrolment and its parts. All parts share the enrolment's entity tag; somebody else's is not there (404). */
@RequestScoped
@Path("/enrolments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

    @Inject
    Enrolling enrolling;

    @Inject
    ChoosingPeople people;

    @PathParam("id")
    long id;

    @Context
    HttpHeaders headers;

    @GET
    @APIResponseSchema(EnrolmentEntry.class)
    public Response enrolment() {
        EnrolmentEntry mine = enrolling.mine(id);
        return EntityTags.ok(mine, mine.version());
    }

    @GET
    @Path("/offers")
    @APIResponseSchema(OfferAnswer[].class)
    public Response offers() {
        EnrolmentEntry mine = enrolling.mine(id);
        return EntityTags.ok(mine.offers(), mine.version());
    }

    @PUT
    @Path("/offers")
    @APIResponseSchema(OfferAnswer[].class)
    public Response share(List<OfferAnswer> offers) {
        EnrolmentEntry mine = enrolling.share(id, seen(), offers);
        return EntityTags.ok(mine.offers(), mine.version());
    }

    @GET
    @Path("/needs")
    @APIResponseSchema(NeedAnswer[].class)
    public Response needs() {
        EnrolmentEntry mine = enrolling.mine(id);
        return EntityTags.ok(mine.needs(), mine.version());
    }

    @PUT
    @Path("/needs")
    @APIResponseSchema(NeedAnswer[].class)
    public Response learn(List<NeedAnswer> needs) {
        EnrolmentEntry mine = enrolling.learn(id, seen(), needs);
        return EntityTags.ok(mine.needs(), mine.version());
    }

    @GET
    @Path("/availability")
    @APIResponseSchema(TimesAnswer.class)
    public Response availability() {
        EnrolmentEntry mine = enrolling.mine(id);
        return EntityTags.ok(mine.times(), mine.version());
    }

    @PUT
    @Path("/availability")
    @APIResponseSchema(TimesAnswer.class)
    public Response meetAt(TimesAnswer times) {
        EnrolmentEntry mine = enrolling.meetAt(id, seen(), times);
        return EntityTags.ok(mine.times(), mine.version());
    }

    /**
     * Preferred people, vetoes and interests: the owner alone ever reads them. The tag is read first: when they change in between,
     * it is too old to overwrite them, and never too new.
     */
    @GET
    @Path("/preferences")
    @APIResponseSchema(ChoicesEntry.class)
    public Response preferences() {
        long seen = enrolling.mine(id).version();
        return EntityTags.ok(people.chosen(id), seen);
    }

    @PUT
    @Path("/preferences")
    @APIResponseSchema(ChoicesEntry.class)
    public Response choose(ChoicesAnswer choices) {
        people.choose(id, seen(), choices);
        return preferences();
    }

    /** The version the caller has seen, which is still the present one. */
    private long seen() {
        long version = enrolling.mine(id).version();
        EntityTags.require(headers, version);
        return version;
    }
}
