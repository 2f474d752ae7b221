package org.binome.programme.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.binome.programme.entity.CampaignDates;
import org.binome.shared.InvalidException;

/** The first day of each phase, and the day the campaign closes. */
public record PlannedDates(
        @NotNull LocalDate enrolmentFrom,
        @NotNull LocalDate matchingFrom,
        @NotNull LocalDate runningFrom,
        @NotNull LocalDate closesOn)
        implements Serializable {

    static PlannedDates of(CampaignDates dates) {
        return new PlannedDates(dates.enrolmentFrom(), dates.matchingFrom(), dates.runningFrom(), dates.closesOn());
    }

    /** @throws InvalidException when enrolment would have opened before today */
    void requireToCome(LocalDate today) {
        InvalidException.unless(!enrolmentFrom.isBefore(today), "campaign.dates-past", "dates.enrolmentFrom");
    }

    CampaignDates value() {
        return new CampaignDates(enrolmentFrom, matchingFrom, runningFrom, closesOn);
    }
}
