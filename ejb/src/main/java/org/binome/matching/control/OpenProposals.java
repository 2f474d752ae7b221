package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Proposal;
import org.binome.matching.engine.Score;
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
     * Those that the new plan holds as well become part of the new round with its scores, without those asked noticing; the
     * others are taken back.
     *
     * @return the pairs that stay
     */
    public Set<Pair> carryOver(MatchingRound round, Outcome outcome) {
        Map<Pair, Score> plan = outcome.proposals().stream().collect(Collectors.toMap(Proposal::pair, Proposal::score));
        Set<Pair> kept = new HashSet<>();
        for (MatchProposal proposal : proposals.unanswered(round.campaign().id())) {
            Pair pair = Gathering.pair(
                    proposal.mentor().employee(), proposal.mentee().employee());
            if (plan.containsKey(pair)) {
                proposal.carryOver(round, PlainReasons.parts(plan.get(pair)));
                kept.add(pair);
            } else {
                withdrawal.end(proposal);
            }
        }
        proposals.written();
        return kept;
    }
}
