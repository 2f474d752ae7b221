package org.binome.matching.control;

import java.util.List;
import org.binome.matching.engine.Blocker;
import org.binome.matching.engine.Contribution;
import org.binome.matching.engine.LeftOut;
import org.binome.matching.engine.Match;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.PublicReason;
import org.binome.matching.engine.Score;
import org.binome.matching.entity.RoundFigures;
import org.binome.matching.entity.ScoreParts;
import org.binome.matching.entity.UnmatchedReason;

/** Says the engine's findings in the words that are stored and shown; what is private does not pass. */
final class PlainReasons {

    private PlainReasons() {}

    static UnmatchedReason of(LeftOut leftOut) {
        if (leftOut.eligible() > 0 && leftOut.reason() == Blocker.NO_CAPACITY) {
            return UnmatchedReason.TOO_FEW_PLACES;
        }
        return of(leftOut.publicReason());
    }

    static UnmatchedReason of(PublicReason reason) {
        return UnmatchedReason.valueOf(reason.name());
    }

    static ScoreParts parts(Score score) {
        return new ScoreParts(
                score.of(Contribution.NEEDS),
                score.of(Contribution.PREFERENCES),
                score.of(Contribution.SWAP_POTENTIAL),
                score.of(Contribution.DISTANCE),
                score.of(Contribution.SHARED_TIME),
                score.of(Contribution.INTERESTS),
                score.of(Contribution.WAITING));
    }

    /** @param leftOut of this outcome */
    static RoundFigures figures(Outcome outcome, List<LeftOut> leftOut) {
        int matched = outcome.plan().matches().size();
        int left = leftOut.size();
        long impossible = leftOut.stream().filter(one -> one.eligible() == 0).count();
        int worst =
                outcome.plan().matches().stream().mapToInt(Match::score).min().orElse(0);
        return new RoundFigures(
                matched + left,
                (int) (matched + left - impossible),
                matched,
                (int) Math.min(Integer.MAX_VALUE, outcome.eligiblePairs()),
                outcome.plan().total(),
                worst);
    }
}
