package org.binome.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.binome.programme.boundary.CampaignConcern;
import org.binome.programme.boundary.Concern;
import org.binome.programme.boundary.Concern.Urgency;
import org.binome.programme.entity.Campaign;

/** Pairs that meet longer this month than agreed: how many, never who (P25). */
@Dependent
public class BudgetConcern implements CampaignConcern {

    @Inject
    FullMonths months;

    @Inject
    Clock clock;

    @Override
    public List<Concern> of(Campaign campaign) {
        long count = months.count(campaign.id(), YearMonth.now(clock));
        return count == 0
                ? List.of()
                : List.of(new Concern(
                        "session.concern.budget", Urgency.IDEA, "hr/campaign-edit?step=3", Map.of("count", count)));
    }
}
