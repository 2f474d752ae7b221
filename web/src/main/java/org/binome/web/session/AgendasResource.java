package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.Texts;
import org.binome.web.rest.ReaderLanguage;

/** Agendas to begin with, by theme. */
@RequestScoped
@Path("/agendas/{theme}")
@Produces(MediaType.APPLICATION_JSON)
public class AgendasResource {

    /** Three lines for sixty minutes: check-in, practice, next actions. */
    public record Agenda(String theme, String agenda) {}

    /** In the language asked for; 404 for a theme that has none of its own. */
    @GET
    public Agenda see(@PathParam("theme") String theme, @Context HttpHeaders headers) {
        return AgendaTemplates.ofTheme(theme, Texts.in(ReaderLanguage.of(headers)))
                .map(agenda -> new Agenda(theme, agenda))
                .orElseThrow(NotFoundException::new);
    }
}
