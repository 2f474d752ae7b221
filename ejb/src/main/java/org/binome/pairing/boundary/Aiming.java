package org.binome.pairing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.binome.pairing.control.Actions;
import org.binome.pairing.control.Pairings;
import org.binome.pairing.entity.Action;
import org.binome.pairing.entity.Objective;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PlanRevised;
import org.binome.pairing.entity.PlanRevised.Change;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.Roles;

/** The two of a pair put their objectives into other words, and say who does what towards them (P22). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Aiming {

    @Inject
    SignedIn signedIn;

    @Inject
    Pairings pairings;

    @Inject
    Actions actions;

    @Inject
    Clock clock;

    @Inject
    Event<PlanRevised> revised;

    /**
     * Other words, another measure or another day.
     *
     * @param version of the pairing that was read: nobody overwrites what the other one has changed meanwhile
     * @param position of the objective, from 0
     */
    public void revise(long pairingId, long version, int position, @NotNull @Valid NewObjective objective) {
        Pairing pairing = pairings.find(pairingId, version, signedIn.employee());
        pairing.aimAnew(position, new Objective(objective.aim(), objective.measure(), objective.dueOn()), today());
        pairings.stored(pairing);
        tell(pairingId, Change.OBJECTIVE_REVISED);
    }

    /** What is to be done towards all objectives, by their position; what is open comes first. */
    public List<ActionView> actions(long pairingId) {
        return actions.of(mine(pairingId)).stream().map(ActionView::of).toList();
    }

    /** @param position of the objective, from 0 */
    public ActionView add(long pairingId, int position, @NotNull @Valid PlannedAction plan) {
        Action action = new Action(mine(pairingId), position, plan.owner(), plan.task(), plan.dueOn(), today());
        ActionView added = ActionView.of(actions.add(action));
        tell(pairingId, Change.ACTION_ADDED);
        return added;
    }

    public void change(long pairingId, long actionId, @NotNull @Valid PlannedAction plan) {
        action(pairingId, actionId).revise(plan.owner(), plan.task(), plan.dueOn(), today());
        tell(pairingId, Change.ACTION_REVISED);
    }

    public void done(long pairingId, long actionId) {
        action(pairingId, actionId).done(clock.instant());
        tell(pairingId, Change.ACTION_DONE);
    }

    public void reopen(long pairingId, long actionId) {
        action(pairingId, actionId).reopen();
        tell(pairingId, Change.ACTION_REOPENED);
    }

    public void drop(long pairingId, long actionId) {
        actions.drop(action(pairingId, actionId));
        tell(pairingId, Change.ACTION_DROPPED);
    }

    private void tell(long pairingId, Change change) {
        revised.fire(new PlanRevised(pairingId, change));
    }

    private Action action(long pairingId, long id) {
        return actions.find(mine(pairingId), id);
    }

    private Pairing mine(long id) {
        return pairings.find(id, signedIn.employee());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(signedIn.employee().zone()));
    }
}
