package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.AskingMentor;
import org.binome.matching.boundary.MyProposal;
import org.binome.web.rest.EntityTags;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Proposals the caller has been asked about. */
@RequestScoped
@Path("/me/proposals")
@Produces(MediaType.APPLICATION_JSON)
public class MyProposalsResource {

    @Inject
    Answering answering;

    @Inject
    AskingMentor asking;

    /** Open ones, the most urgent first; there are few, hence one page. */
    @GET
    public Page<MyProposal> open(@Context HttpHeaders headers) {
        return new Page<>(answering.open(ReaderLanguage.of(headers)), null);
    }

    /** The caller, who has asked, asks no longer. */
    @DELETE
    @Path("/{id}")
    public void takeBack(@PathParam("id") long id) {
        asking.takeBack(id);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(MyProposal.class)
    public Response proposal(@PathParam("id") long id, @Context HttpHeaders headers) {
        MyProposal proposal = answering.proposal(id, ReaderLanguage.of(headers));
        return EntityTags.ok(proposal, proposal.version());
    }
}
