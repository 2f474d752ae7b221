package org.binome.pairing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** What the two want to reach, how they will see it, and by when (P22). */
@Embeddable
public class Objective implements Serializable {

    @Column(name = "aim")
    private String aim;

    @Column(name = "measure")
    private String measure;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reached")
    private boolean reached;

    protected Objective() {}

    /** @throws InvalidException when the aim, its measure or its date is missing */
    public Objective(String aim, String measure, LocalDate dueOn) {
        InvalidException.unless(aim != null && !aim.isBlank(), "pairing.objective-aim-missing");
        InvalidException.unless(measure != null && !measure.isBlank(), "pairing.objective-measure-missing");
        InvalidException.unless(dueOn != null, "pairing.objective-date-missing");
        this.aim = aim.strip();
        this.measure = measure.strip();
        this.dueOn = dueOn;
    }

    Objective withReached(boolean reached) {
        Objective objective = new Objective(aim, measure, dueOn);
        objective.reached = reached;
        return objective;
    }

    public String aim() {
        return aim;
    }

    public String measure() {
        return measure;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean reached() {
        return reached;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Objective that
                && Objects.equals(aim, that.aim)
                && Objects.equals(measure, that.measure)
                && Objects.equals(dueOn, that.dueOn)
                && reached == that.reached;
    }

    @Override
    public int hashCode() {
        return Objects.hash(aim, measure, dueOn);
    }
}
