package org.binome.pairing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.binome.programme.boundary.CampaignConcern;
import org.binome.programme.boundary.Concern;
import org.binome.programme.boundary.Concern.Urgency;
import org.binome.programme.entity.Campaign;

/** Both have said yes days ago, and the charter is still not signed. */
@Dependent
public class CharterConcern implements CampaignConcern {

    private static final Duration PATIENCE = Duration.ofDays(3);

    @Inject
    Pairings pairings;

    @Inject
    Clock clock;

    @Override
    public List<Concern> of(Campaign campaign) {
        long count =
                pairings.awaitingCharterSince(campaign.id(), clock.instant().minus(PATIENCE));
        return count == 0
                ? List.of()
                : List.of(new Concern(
                        "pairing.concern.charter", Urgency.SOON, "hr/matching?show=agreed", Map.of("count", count)));
    }
}
