package org.binome.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.binome.learning.boundary.ArticleCard;
import org.binome.learning.boundary.ReadingAdvice;
import org.binome.web.rest.Page;
import org.binome.web.rest.ReaderLanguage;

/** A piece of advice for the caller's part and stage. */
@RequestScoped
@Path("/me/advice")
@Produces(MediaType.APPLICATION_JSON)
public class MyAdviceResource {

    @Inject
    ReadingAdvice advice;

    /** One article, another one each week; none when nothing fits. */
    @GET
    public Page<ArticleCard> mine(@Context HttpHeaders headers) {
        return new Page<>(advice.forMe(ReaderLanguage.of(headers)).map(List::of).orElse(List.of()), null);
    }
}
