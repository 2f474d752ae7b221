package org.binome.matching.boundary;

import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundFigures;
import org.binome.matching.entity.RoundStage;
import org.binome.matching.entity.RoundStatus;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingWeights;

/**
 * A matching round in figures.
 *
 * @param number from 1, within the campaign
 * @param progress of the whole round, 0 to 100
 * @param weights the seven shares it was run with, in the order of showing them; they sum to 100
 * @param seeking mentees who wished to be matched
 * @param matchable of them, those with at least one possible mentor
 * @param total sum of the scores
 * @param worst score of the pair that fits least
 * @param proven true while the plan is as good as the one that was proven the best; false before and once HR has made it another
 *     by hand
 * @param provenTotal total of the plan that was proven
 * @param provenMatched mentees whom it matches
 * @param fingerprint SHA-256 of the file that proves it, in hexadecimal; null without such a file
 */
public record RoundView(
        long id,
        long version,
        long campaignId,
        int number,
        RoundStatus status,
        RoundStage stage,
        int progress,
        MatchingObjective objective,
        List<Integer> weights,
        int seeking,
        int matchable,
        int matched,
        int eligiblePairs,
        long total,
        int worst,
        boolean proven,
        long provenTotal,
        int provenMatched,
        String fingerprint,
        Instant askedAt,
        Instant finishedAt,
        Instant publishedAt) {

    static RoundView of(MatchingRound round) {
        RoundFigures figures = round.figures();
        return new RoundView(
                round.id(),
                round.version(),
                round.campaign().id(),
                round.number(),
                round.status(),
                round.stage(),
                round.progress(),
                round.objective(),
                list(round.weights()),
                figures.seeking(),
                figures.matchable(),
                figures.matched(),
                figures.eligiblePairs(),
                figures.total(),
                figures.worst(),
                round.asProven(),
                round.proof().total(),
                round.proof().matched(),
                round.proof().fingerprint(),
                round.askedAt(),
                round.finishedAt(),
                round.publishedAt());
    }

    static List<Integer> list(MatchingWeights weights) {
        return List.of(
                weights.needs(),
                weights.preferences(),
                weights.swap(),
                weights.distance(),
                weights.time(),
                weights.interests(),
                weights.waiting());
    }
}
