package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;

/** Counts a round anew after its pairs have changed by hand. */
@ApplicationScoped
public class DraftFigures {

    @Inject
    MatchProposals proposals;

    public void recount(MatchingRound round) {
        List<MatchProposal> pairs = proposals.ofRound(round.id());
        long total = pairs.stream().mapToLong(MatchProposal::score).sum();
        int worst = pairs.stream().mapToInt(MatchProposal::score).min().orElse(0);
        round.recount(round.figures().with(pairs.size(), total, worst));
    }
}
