package org.binome.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.binome.notification.boundary.ChoosingMails;
import org.binome.notification.boundary.WantedMail;
import org.binome.notification.entity.NudgeKind;
import org.binome.web.rest.Page;

/** Which reminders I get by mail. */
@RequestScoped
@Path("/me/mails")
@Produces(MediaType.APPLICATION_JSON)
public class MyMailsResource {

    @Inject
    ChoosingMails choosing;

    /** Whether mails of a kind shall come. */
    public record MailWish(@NotNull Boolean wanted) {}

    /** Each kind that one can do without. */
    @GET
    public Page<WantedMail> list() {
        return new Page<>(choosing.mine(), null);
    }

    /** Switches one kind on or off. */
    @PUT
    @Path("/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void choose(@PathParam("kind") String kind, @NotNull @Valid MailWish wish) {
        choosing.choose(known(kind), wish.wanted());
    }

    private static NudgeKind known(String name) {
        return Stream.of(NudgeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
