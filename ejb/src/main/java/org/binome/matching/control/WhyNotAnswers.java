package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.WhyNot;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.Side;
import org.binome.matching.entity.UnmatchedReason;

/** Finds out why a round does not propose two people to each other. */
@ApplicationScoped
public class WhyNotAnswers {

    @Inject
    Analyses analyses;

    @Inject
    MatchProposals proposals;

    @Inject
    TakenPlaces taken;

    public WhyNotFound of(MatchingRound round, Enrolment mentee, Enrolment mentor) {
        if (proposals.proposed(round.id(), mentor, mentee)) {
            return WhyNotFound.proposal();
        }
        if (taken.countFirm(round.campaign().id(), Side.MENTEE).containsKey(mentee.id())) {
            return WhyNotFound.impossible(UnmatchedReason.NO_CAPACITY);
        }
        Analysis analysis = analyses.of(round);
        Pair pair = Gathering.pair(mentor.employee(), mentee.employee());
        if (!analysis.pool().holds(pair)) {
            return WhyNotFound.impossible(UnmatchedReason.NOT_POSSIBLE);
        }
        WhyNot answer = analysis.outcome().whyNot(pair);
        return answer.blocker()
                .map(reason -> WhyNotFound.impossible(PlainReasons.of(reason)))
                .orElseGet(() -> WhyNotFound.possible(answer.loss().orElseThrow()));
    }
}
