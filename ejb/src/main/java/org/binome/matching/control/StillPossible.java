package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Round;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;

/** Asks whether drafts could still be proposed: a round speaks of people as they were, and days may have passed since. */
@ApplicationScoped
public class StillPossible {

    @Inject
    Gathering gathering;

    /** By all that has been said and changed up to now. */
    public Predicate<MatchProposal> of(MatchingRound done) {
        Pool pool = gathering.pool(done);
        Round round = pool.round();
        return draft -> {
            Pair pair = Gathering.pair(draft.mentor().employee(), draft.mentee().employee());
            return pool.holds(pair) && round.blocker(pair).isEmpty();
        };
    }
}
