package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;

/**
 * One dated run of a programme; the people who enrol are its cohort.
 *
 * <p>HR drafts it: dates, themes, who may take part, charter, rhythm and weights. Nobody else sees a draft.
 *
 * <p>Once started, its dates move it through enrolment, matching and running to closed; it never moves back. Before its first
 * day it waits as a scheduled draft; HR can move it on earlier than the dates say.
 *
 * <p>Winding it down closes it at once and for good (P03). Archiving only hides it, and can be undone.
 */
@Entity
@Table(name = "campaign")
public class Campaign extends PlannedCampaign {

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Phase phase = Phase.DRAFT;

    /** Released, while its first day is still to come. */
    @Column(name = "scheduled")
    private boolean scheduled;

    @Column(name = "archived")
    private boolean archived;

    protected Campaign() {}

    public Campaign(Programme programme, String name, CampaignKind kind, CampaignDates dates) {
        super(programme, name, kind, dates);
    }

    /**
     * From now on the dates move it: at once when its first day has come, else on that day.
     *
     * @throws InvalidException while something people need is missing
     */
    public void start(LocalDate today) {
        ConflictException.unless(phase == Phase.DRAFT && !archived, "campaign.not-draft");
        InvalidException.unless(hasCharter(), "campaign.charter-missing", "charter");
        InvalidException.unless(sponsor() != null, "campaign.sponsor-missing", "people.sponsor");
        InvalidException.unless(today.isBefore(dates().closesOn()), "campaign.dates-over", "dates.closesOn");
        scheduled = true;
        moveOn(today);
    }

    /** Takes a release back while its first day is still to come. */
    public void hold() {
        ConflictException.unless(scheduled, "campaign.not-scheduled");
        scheduled = false;
    }

    /** Moves forward as far as the dates say. @return true when the phase has changed */
    public boolean moveOn(LocalDate today) {
        Phase due = dates().phaseOn(today);
        if (phase == Phase.DRAFT && !scheduled || !phase.isBefore(due)) {
            return false;
        }
        enter(due);
        return true;
    }

    /** Moves to a later phase before its day, which becomes today. Closing is {@link #windDown}. */
    public void moveTo(Phase next, LocalDate today) {
        ConflictException.unless(phase != Phase.DRAFT, "campaign.not-started");
        ConflictException.unless(phase.isBefore(next) && next != Phase.CLOSED, "campaign.phase-order");
        beginEarly(next, today);
        enter(next);
    }

    /** Closes for good (P03). */
    public void windDown(LocalDate today) {
        ConflictException.unless(phase != Phase.DRAFT, "campaign.not-started");
        ConflictException.unless(phase != Phase.CLOSED, "campaign.closed");
        beginEarly(Phase.CLOSED, today);
        enter(Phase.CLOSED);
    }

    private void enter(Phase next) {
        phase = next;
        scheduled = false;
    }

    public void archive() {
        ConflictException.unless(phase == Phase.DRAFT || phase == Phase.CLOSED, "campaign.archive-while-open");
        scheduled = false;
        archived = true;
    }

    public void restore() {
        archived = false;
    }

    /** A new draft with the same frame, from another first day. */
    public Campaign duplicate(String name, LocalDate start) {
        Campaign copy = new Campaign(programme(), name, kind(), dates().movedTo(start));
        copy.planLike(this);
        return copy;
    }

    /** Whether people meet once or for months is settled with the first day (P20). */
    @Override
    public void meetAs(Frame frame) {
        ConflictException.unless(
                phase == Phase.DRAFT || frame.format() == frame().format(), "campaign.format-not-draft");
        super.meetAs(frame);
    }

    /** True while people may enrol (P02). */
    public boolean takesEnrolments() {
        return phase == Phase.ENROLMENT
                || kind() == CampaignKind.ALWAYS_ON && (phase == Phase.MATCHING || phase == Phase.RUNNING);
    }

    @Override
    public Phase phase() {
        return phase;
    }

    public boolean scheduled() {
        return scheduled;
    }

    public boolean archived() {
        return archived;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Campaign that && Objects.equals(name(), that.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name());
    }
}
