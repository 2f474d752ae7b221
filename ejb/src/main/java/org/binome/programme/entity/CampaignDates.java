package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import org.binome.shared.InvalidException;

/** The days that move a campaign from phase to phase; each is the first day of its phase, the last one the day it closes. */
@Embeddable
public class CampaignDates implements Serializable {

    private static final int MONTHS = 6;

    @Column(name = "enrolment_from")
    private LocalDate enrolmentFrom;

    @Column(name = "matching_from")
    private LocalDate matchingFrom;

    @Column(name = "running_from")
    private LocalDate runningFrom;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    protected CampaignDates() {}

    /**
     * Two phases may begin on one day only when they have begun already, see {@link #begun} and {@link #requireTimeAfter}.
     *
     * @throws InvalidException when a day lies before the one before
     */
    public CampaignDates(LocalDate enrolmentFrom, LocalDate matchingFrom, LocalDate runningFrom, LocalDate closesOn) {
        this.enrolmentFrom = enrolmentFrom;
        this.matchingFrom = matchingFrom;
        this.runningFrom = runningFrom;
        this.closesOn = closesOn;
        requireMatching(0);
        requireRunning(0);
        requireClose(0);
    }

    /** @throws InvalidException unless each phase that comes after this one has a later day than the phase before it */
    void requireTimeAfter(Phase phase) {
        if (phase.isBefore(Phase.MATCHING)) {
            requireMatching(1);
        }
        if (phase.isBefore(Phase.RUNNING)) {
            requireRunning(1);
        }
        if (phase.isBefore(Phase.CLOSED)) {
            requireClose(1);
        }
    }

    private void requireMatching(int days) {
        InvalidException.unless(
                !matchingFrom.isBefore(enrolmentFrom.plusDays(days)),
                "campaign.dates-matching-before-enrolment",
                "dates.matchingFrom");
    }

    private void requireRunning(int days) {
        InvalidException.unless(
                !runningFrom.isBefore(matchingFrom.plusDays(days)),
                "campaign.dates-running-before-matching",
                "dates.runningFrom");
    }

    private void requireClose(int days) {
        InvalidException.unless(
                !closesOn.isBefore(runningFrom.plusDays(days)),
                "campaign.dates-close-before-running",
                "dates.closesOn");
    }

    /** What the practice advises: a week to announce, three to enrol, two to train and match, six months to meet. */
    public static CampaignDates usual(LocalDate today) {
        LocalDate enrolment = today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate running = enrolment.plusWeeks(5);
        return new CampaignDates(enrolment, enrolment.plusWeeks(3), running, running.plusMonths(MONTHS));
    }

    /** The same lengths, a day at least, beginning on another day. */
    public CampaignDates movedTo(LocalDate start) {
        LocalDate matching = start.plusDays(length(enrolmentFrom, matchingFrom));
        LocalDate running = matching.plusDays(length(matchingFrom, runningFrom));
        return new CampaignDates(start, matching, running, running.plusDays(length(runningFrom, closesOn)));
    }

    private static long length(LocalDate from, LocalDate to) {
        return Math.max(1, ChronoUnit.DAYS.between(from, to));
    }

    /** When a phase begins before its day, its first day and those before it are no later than the day it began. */
    CampaignDates begun(Phase phase, LocalDate today) {
        CampaignDates begun = new CampaignDates();
        begun.enrolmentFrom = phase.isBefore(Phase.ENROLMENT) ? enrolmentFrom : earlier(enrolmentFrom, today);
        begun.matchingFrom = phase.isBefore(Phase.MATCHING) ? matchingFrom : earlier(matchingFrom, today);
        begun.runningFrom = phase.isBefore(Phase.RUNNING) ? runningFrom : earlier(runningFrom, today);
        begun.closesOn = phase.isBefore(Phase.CLOSED) ? closesOn : earlier(closesOn, today);
        return begun;
    }

    /** True when the other dates say the same about everything up to that phase. */
    boolean agreesUpTo(Phase phase, CampaignDates other) {
        return (phase.isBefore(Phase.ENROLMENT) || enrolmentFrom.equals(other.enrolmentFrom))
                && (phase.isBefore(Phase.MATCHING) || matchingFrom.equals(other.matchingFrom))
                && (phase.isBefore(Phase.RUNNING) || runningFrom.equals(other.runningFrom));
    }

    private static LocalDate earlier(LocalDate planned, LocalDate today) {
        return today.isBefore(planned) ? today : planned;
    }

    /** The phase a started campaign is in on that day. */
    public Phase phaseOn(LocalDate day) {
        if (!day.isBefore(closesOn)) {
            return Phase.CLOSED;
        }
        if (!day.isBefore(runningFrom)) {
            return Phase.RUNNING;
        }
        if (!day.isBefore(matchingFrom)) {
            return Phase.MATCHING;
        }
        return day.isBefore(enrolmentFrom) ? Phase.DRAFT : Phase.ENROLMENT;
    }

    /** The first day of a phase; a draft has none. */
    public Optional<LocalDate> firstDayOf(Phase phase) {
        return Optional.ofNullable(
                switch (phase) {
                    case DRAFT -> null;
                    case ENROLMENT -> enrolmentFrom;
                    case MATCHING -> matchingFrom;
                    case RUNNING -> runningFrom;
                    case CLOSED -> closesOn;
                });
    }

    public LocalDate enrolmentFrom() {
        return enrolmentFrom;
    }

    public LocalDate matchingFrom() {
        return matchingFrom;
    }

    public LocalDate runningFrom() {
        return runningFrom;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignDates that
                && Objects.equals(enrolmentFrom, that.enrolmentFrom)
                && Objects.equals(matchingFrom, that.matchingFrom)
                && Objects.equals(runningFrom, that.runningFrom)
                && Objects.equals(closesOn, that.closesOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(enrolmentFrom, closesOn);
    }
}
