package org.binome.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import org.binome.shared.AdjustableClock;
import org.binome.shared.Roles;
import org.eclipse.microprofile.config.ConfigProvider;

/** Moves Binome's clock, for demonstrations and tests: not there unless {@code binome.clock.adjustable} is true. */
@RequestScoped
@Path("/admin/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminClockResource {

    @Inject
    AdjustableClock clock;

    /** What Binome takes for now. */
    public record Time(@NotNull Instant now) {}

    @GET
    public Time read(@Context SecurityContext caller) {
        return allowed(caller);
    }

    @PUT
    public Time move(@Valid @NotNull Time time, @Context SecurityContext caller) {
        allowed(caller);
        clock.moveTo(time.now());
        return allowed(caller);
    }

    /** Back to the true time. */
    @DELETE
    public Time reset(@Context SecurityContext caller) {
        allowed(caller);
        clock.reset();
        return allowed(caller);
    }

    private Time allowed(SecurityContext caller) {
        if (!caller.isUserInRole(Roles.ADMIN)) {
            throw new ForbiddenException();
        }
        if (!ConfigProvider.getConfig()
                .getOptionalValue("binome.clock.adjustable", Boolean.class)
                .orElse(false)) {
            throw new NotFoundException();
        }
        return new Time(clock.instant());
    }
}
