package org.binome.pairing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** What one of the two does towards an objective, and by when (P22). Either of them may write it down and tick it off. */
@Entity
@Table(name = "objective_action")
public class Action extends Aggregate {

    /** Longest task, in characters. */
    public static final int LONGEST = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    /** Position of the objective, from 0. */
    @Column(name = "objective")
    private int objective;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Side owner;

    @Column(name = "task")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private String task;

    @Column(name = "due_on")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private LocalDate dueOn;

    /** Null while it is open. */
    @Column(name = "done_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant doneAt;

    protected Action() {}

    /**
     * @param objective position, from 0
     * @throws InvalidException without task, owner or day, for a day before today, or when there is no such objective;
     *     ConflictException once the pairing has ended
     */
    public Action(Pairing pairing, int objective, Side owner, String task, LocalDate dueOn, LocalDate today) {
        this.pairing = Objects.requireNonNull(pairing);
        this.objective = objective;
        pairing.objective(objective);
        InvalidException.unless(dueOn != null && !dueOn.isBefore(today), "pairing.action-date-past", "dueOn");
        say(owner, task, dueOn);
    }

    /** Another owner, task or day. */
    public void revise(Side owner, String task, LocalDate dueOn, LocalDate today) {
        InvalidException.unless(
                dueOn != null && (dueOn.equals(this.dueOn) || !dueOn.isBefore(today)),
                "pairing.action-date-past",
                "dueOn");
        say(owner, task, dueOn);
    }

    private void say(Side owner, String task, LocalDate dueOn) {
        requireOpen();
        InvalidException.unless(owner != null, "pairing.action-owner-missing", "owner");
        InvalidException.unless(task != null && !task.isBlank(), "pairing.action-task-missing", "task");
        this.owner = owner;
        this.task = task.strip();
        this.dueOn = dueOn;
    }

    /** Ticked off twice, the first time counts. */
    public void done(Instant at) {
        requireOpen();
        doneAt = doneAt == null ? at : doneAt;
    }

    public void reopen() {
        requireOpen();
        doneAt = null;
    }

    /** @throws ConflictException once the pairing has ended: what the two have written stays as it is */
    public void requireOpen() {
        ConflictException.unless(pairing.status().isOpen(), "pairing.ended");
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Pairing pairing() {
        return pairing;
    }

    public int objective() {
        return objective;
    }

    public Side owner() {
        return owner;
    }

    public String task() {
        return task;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant doneAt() {
        return doneAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Action that
                && Objects.equals(pairing, that.pairing())
                && objective == that.objective()
                && owner == that.owner()
                && Objects.equals(task, that.task())
                && Objects.equals(dueOn, that.dueOn());
    }

    @Override
    public int hashCode() {
        return Objects.hash(objective, owner, task);
    }
}
