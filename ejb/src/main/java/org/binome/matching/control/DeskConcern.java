package org.binome.matching.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.matching.entity.MatchingRound;
import org.binome.programme.boundary.CampaignConcern;
import org.binome.programme.boundary.Concern;
import org.binome.programme.boundary.Concern.Urgency;
import org.binome.programme.entity.Campaign;

/** What waits on the matching desk: a round to run or to publish, answers that run late, people without anybody. */
@Dependent
public class DeskConcern implements CampaignConcern {

    private static final Duration LATE = Duration.ofDays(2);
    private static final String DESK = "hr/matching";

    @Inject
    MatchingRounds rounds;

    @Inject
    DeskCounts counts;

    @Inject
    Clock clock;

    @Override
    public List<Concern> of(Campaign campaign) {
        if (!MatchingRound.mayMatch(campaign)) {
            return List.of();
        }
        Optional<MatchingRound> done = rounds.latestDone(campaign.id());
        if (done.isEmpty()) {
            return List.of(new Concern("matching.concern.no-round", Urgency.NOW, DESK, Map.of()));
        }
        Instant soon = clock.instant().plus(LATE);
        List<Concern> concerns = new ArrayList<>();
        count(concerns, "drafts", Urgency.NOW, DESK, counts.drafts(campaign.id()));
        count(concerns, "late", Urgency.NOW, DESK + "?show=waiting", counts.expiringBefore(campaign.id(), soon));
        count(concerns, "alone", Urgency.SOON, DESK, counts.alone(done.get()));
        return concerns;
    }

    private static void count(List<Concern> concerns, String key, Urgency urgency, String place, long count) {
        if (count > 0) {
            concerns.add(new Concern("matching.concern." + key, urgency, place, Map.of("count", count)));
        }
    }
}
