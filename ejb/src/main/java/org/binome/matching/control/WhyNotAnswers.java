package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.Loss;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.WhyNot;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.Side;
import org.binome.matching.entity.UnmatchedReason;

/** Finds out why a round does not propose two people to each other. */
@ApplicationScoped
public class WhyNotAnswers {

    /** @param reason null when it is possible @param loss what it would cost */
    public record Found(boolean proposed, UnmatchedReason reason, Loss loss) {
        static Found impossible(UnmatchedReason reason) {
            return new Found(false, reason, new Loss(0, 0));
        }
    }

    @Inject
    Analyses analyses;

    @Inject
    MatchProposals proposals;

    @Inject
    TakenPlaces taken;

    public Found of(MatchingRound round, Enrolment mentee, Enrolment mentor) {
        if (proposals.proposed(round.id(), mentor, mentee)) {
            return new Found(true, null, new Loss(0, 0));
        }
        if (taken.countFirm(round.campaign().id(), Side.MENTEE).containsKey(mentee.id())) {
            return Found.impossible(UnmatchedReason.NO_CAPACITY);
        }
        Analysis analysis = analyses.of(round);
        Pair pair = Gathering.pair(mentor.employee(), mentee.employee());
        if (!analysis.pool().holds(pair)) {
            return Found.impossible(UnmatchedReason.NOT_POSSIBLE);
        }
        WhyNot answer = analysis.outcome().whyNot(pair);
        return answer.blocker()
                .map(reason -> Found.impossible(PlainReasons.of(reason)))
                .orElseGet(() -> new Found(false, null, answer.loss().orElseThrow()));
    }
}
