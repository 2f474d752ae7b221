package org.binome.programme.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.binome.programme.control.Programmes;
import org.binome.programme.entity.Programme;
import org.binome.programme.entity.ProgrammeRevised;
import org.binome.shared.Roles;

/** HR sets up the standing initiatives that campaigns are runs of. */
@Stateless
@RolesAllowed(Roles.HR)
public class ProgrammePlanning {

    @Inject
    Programmes programmes;

    @Inject
    Event<ProgrammeRevised> revised;

    /** The oldest first. */
    public List<ProgrammeEntry> list() {
        return programmes.list().stream().map(ProgrammeEntry::of).toList();
    }

    public ProgrammeEntry find(long id) {
        return ProgrammeEntry.of(programmes.find(id));
    }

    public ProgrammeEntry launch(@NotNull @Valid ProgrammePlan plan) {
        programmes.requireFree(plan.name(), null);
        return told(new Programme(plan.name().strip(), plan.purpose().strip()));
    }

    /** @param version the one that was read */
    public ProgrammeEntry revise(long id, long version, @NotNull @Valid ProgrammePlan plan) {
        Programme programme = programmes.find(id, version);
        programmes.requireFree(plan.name(), id);
        programme.describe(plan.name().strip(), plan.purpose().strip());
        return told(programme);
    }

    private ProgrammeEntry told(Programme programme) {
        ProgrammeEntry entry = ProgrammeEntry.of(programmes.stored(programme));
        revised.fire(new ProgrammeRevised(entry.id()));
        return entry;
    }
}
