package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** The days that move a campaign from phase to phase; each is the first day of its phase, the last one the day it closes. */
@Embeddable
public class CampaignDates implements Serializable {

    @Column(name = "enrolment_from")
    private LocalDate enrolmentFrom;

    @Column(name = "matching_from")
    private LocalDate matchingFrom;

    @Column(name = "running_from")
    private LocalDate runningFrom;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    protected CampaignDates() {}

    /** @throws InvalidException unless each day lies after the one before */
    public CampaignDates(LocalDate enrolmentFrom, LocalDate matchingFrom, LocalDate runningFrom, LocalDate closesOn) {
        InvalidException.unless(enrolmentFrom.isBefore(matchingFrom), "campaign.dates-matching-before-enrolment");
        InvalidException.unless(matchingFrom.isBefore(runningFrom), "campaign.dates-running-before-matching");
        InvalidException.unless(runningFrom.isBefore(closesOn), "campaign.dates-close-before-running");
        this.enrolmentFrom = enrolmentFrom;
        this.matchingFrom = matchingFrom;
        this.runningFrom = runningFrom;
        this.closesOn = closesOn;
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
