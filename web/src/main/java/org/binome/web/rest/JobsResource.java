package org.binome.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.binome.shared.Job;
import org.binome.shared.Roles;

/** Work that timers do by themselves, for an administrator who does not want to wait. */
@RequestScoped
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class JobsResource {

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    Clock clock;

    @Context
    SecurityContext caller;

    /** A job by its name. */
    public record JobEntry(String name) {}

    /** What a run did. @param at by the clock of the system @param changes how many things are different now */
    public record JobRun(String job, Instant at, int changes) {}

    @GET
    public Page<JobEntry> list() {
        requireAdmin();
        List<JobEntry> entries =
                jobs.stream().map(Job::name).sorted().map(JobEntry::new).toList();
        return new Page<>(entries, null);
    }

    /** Does at once what is due. */
    @POST
    @Path("/{name}/runs")
    public JobRun run(@PathParam("name") String name) {
        requireAdmin();
        Job wanted =
                jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
        return new JobRun(name, clock.instant(), wanted.run());
    }

    /** Jobs are no boundaries, so the door is kept here, also on servers that ignore the annotation. */
    private void requireAdmin() {
        if (!caller.isUserInRole(Roles.ADMIN)) {
            throw new ForbiddenException();
        }
    }
}
