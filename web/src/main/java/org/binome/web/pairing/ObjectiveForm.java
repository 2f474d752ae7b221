package org.binome.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.binome.matching.entity.Side;
import org.binome.pairing.boundary.Aiming;
import org.binome.pairing.boundary.NewObjective;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingDetails.Aim;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.boundary.PlannedAction;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** One objective of a pair: other words for it, and one more thing to do towards it (P22). */
@Named("objectiveForm")
@ViewScoped
public class ObjectiveForm implements Serializable {

    private static final String AGAIN = "/me/pairing-objective?faces-redirect=true&includeViewParams=true";

    @Inject
    PairingLife life;

    @Inject
    Aiming aiming;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private long id;
    private int position;
    private PairingDetails pairing;
    private String aim;
    private String measure;
    private LocalDate dueOn;
    private String task;
    private Side owner;
    private LocalDate taskDueOn;

    public void load() {
        pairing = life.see(id, text.locale());
        Aim objective = getObjective();
        aim = objective.aim();
        measure = objective.measure();
        dueOn = objective.dueOn();
        owner = pairing.side();
    }

    /** When the other one has changed something meanwhile, the page shows it beside what was typed. */
    public String keep() {
        try {
            aiming.revise(id, pairing.version(), position, new NewObjective(aim, measure, dueOn));
        } catch (ConflictException changed) {
            pairing = life.see(id, text.locale());
            throw changed;
        }
        notice.done("pairing.objective.kept");
        return "/me/pairing?faces-redirect=true&id=" + id;
    }

    public String addAction() {
        aiming.add(id, position, new PlannedAction(task, owner, taskDueOn));
        notice.done("pairing.action.added");
        return AGAIN;
    }

    /** As it stands. */
    public Aim getObjective() {
        return pairing.objectives().stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public PairingDetails getPairing() {
        return pairing;
    }

    public Side getMine() {
        return pairing.side();
    }

    public Side getTheirs() {
        return pairing.side().other();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public Side getOwner() {
        return owner;
    }

    public void setOwner(Side owner) {
        this.owner = owner;
    }

    public LocalDate getTaskDueOn() {
        return taskDueOn;
    }

    public void setTaskDueOn(LocalDate taskDueOn) {
        this.taskDueOn = taskDueOn;
    }
}
