package org.binome.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignDates;
import org.binome.programme.entity.CampaignKind;

/** Reverse mentoring, six months, six sessions, as the practice advises. */
@ApplicationScoped
public class CampaignTemplate {

    @Inject
    Programmes programmes;

    @Inject
    StandardCharter charter;

    @Inject
    Clock clock;

    /** A campaign with everything in it but the name and the people who answer for it; not stored. */
    public Campaign fill(String name) {
        CampaignDates dates = CampaignDates.usual(LocalDate.now(clock));
        Campaign campaign = new Campaign(programmes.list().get(0), name, CampaignKind.COHORT, dates);
        campaign.adoptCharter(charter.texts());
        return campaign;
    }
}
