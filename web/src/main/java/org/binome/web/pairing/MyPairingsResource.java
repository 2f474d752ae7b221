package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;

/** The caller's own pairings, the open ones first. */
@RequestScoped
@Path("/me/pairings")
@Produces(MediaType.APPLICATION_JSON)
public class MyPairingsResource {

    @Inject
    PairingLife life;

    /** All of them: there are few. */
    @GET
    public Page<PairingDetails> mine(@Context HttpHeaders headers) {
        return new Page<>(life.mine(ReaderLanguage.of(headers)), null);
    }
}
