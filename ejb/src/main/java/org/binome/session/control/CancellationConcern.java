package org.binome.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.binome.programme.boundary.CampaignConcern;
import org.binome.programme.boundary.Concern;
import org.binome.programme.boundary.Concern.Urgency;
import org.binome.programme.entity.Campaign;

/** Pairs have cancelled twice in a row. How many is told, never which, nor who cancelled. */
@Dependent
public class CancellationConcern implements CampaignConcern {

    @Inject
    CalledOff calledOff;

    @Override
    public List<Concern> of(Campaign campaign) {
        int pairs = calledOff.pairs(campaign.id());
        return pairs == 0
                ? List.of()
                : List.of(new Concern(
                        "session.concern.cancelled", Urgency.SOON, "hr/matching?show=agreed", Map.of("count", pairs)));
    }
}
