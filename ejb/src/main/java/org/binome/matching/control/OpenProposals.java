package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;

/** Proposals that are published and that nobody has accepted, when their people are matched again (B11). */
@ApplicationScoped
public class OpenProposals {

    @Inject
    MatchProposals proposals;

    @Inject
    Withdrawal withdrawal;

    /**
     * Those that the new plan holds as well become part of the new round, without anybody noticing; the others are taken back.
     *
     * @return the pairs that stay
     */
    public Set<Pair> carryOver(MatchingRound round, Outcome outcome) {
        Set<Pair> plan = Set.copyOf(outcome.plan().pairs());
        Set<Pair> kept = new HashSet<>();
        for (MatchProposal proposal : proposals.unanswered(round.campaign().id())) {
            Pair pair = Gathering.pair(
                    proposal.mentor().employee(), proposal.mentee().employee());
            if (plan.contains(pair)) {
                proposal.carryOver(round);
                kept.add(pair);
            } else {
                withdrawal.end(proposal);
            }
        }
        proposals.written();
        return kept;
    }
}
