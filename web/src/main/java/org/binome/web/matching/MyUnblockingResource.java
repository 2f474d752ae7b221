package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.matching.boundary.MyUnblocking;
import org.binome.matching.boundary.WhatWouldHelp;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;

/** What the caller could change where nobody has been found for them. */
@RequestScoped
@Path("/me/unblocking")
@Produces(MediaType.APPLICATION_JSON)
public class MyUnblockingResource {

    @Inject
    WhatWouldHelp help;

    /** One for each campaign whose latest published round has found nobody; without answers, places are short. */
    @GET
    public Page<MyUnblocking> mine(@Context HttpHeaders headers) {
        return new Page<>(help.mine(ReaderLanguage.of(headers)), null);
    }
}
