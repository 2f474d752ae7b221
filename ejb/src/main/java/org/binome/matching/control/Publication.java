package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.binome.matching.entity.MatchingRound;

/** A round counts for those who wait as soon as all that is left of its plan has been published, at once or one by one (P10). */
@ApplicationScoped
public class Publication {

    @Inject
    MatchProposals proposals;

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    Clock clock;

    /** HR has published the round as a whole. Matching again lets nobody wait once more. */
    public void complete(MatchingRound round) {
        if (round.publish(clock.instant()) && !round.rematch()) {
            unmatched.letWait(round.id());
        }
    }

    /** A proposal has been published or a draft has gone: it may have been the last one. */
    public void settle(MatchingRound round) {
        if (proposals.draftsOfRound(round.id()).isEmpty() && proposals.published(round.id())) {
            complete(round);
        }
    }
}
