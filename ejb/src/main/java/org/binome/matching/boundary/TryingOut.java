package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.binome.matching.control.Analyses;
import org.binome.matching.control.Analysis;
import org.binome.matching.control.Gathering;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.control.Pool;
import org.binome.matching.engine.Comparison;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Watch;
import org.binome.matching.entity.MatchingRound;
import org.binome.programme.boundary.PlannedMatching;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.shared.Roles;

/** HR tries other weights, rules or another aim on a round's people, before publishing (B12, P16, P18). Nothing of it is stored. */
@Stateless
@RolesAllowed(Roles.HR)
public class TryingOut {

    @Inject
    MatchingRounds rounds;

    @Inject
    Analyses analyses;

    @Inject
    Gathering gathering;

    @Inject
    PeopleCards people;

    @Inject
    OwnCase ownCase;

    /** What the round's people are matched by, to begin from. */
    public PlannedMatching current(long roundId) {
        return PlannedMatching.of(rounds.find(roundId).policy());
    }

    /**
     * The round's plan beside the other one. @param blind true to leave out the names (B07)
     *
     * @throws org.binome.shared.InvalidException when the weights do not sum to 100, or needs weigh less than preferences
     * @throws org.binome.shared.ConflictException before the round is done, or where too many pairs would be possible
     */
    public WhatIfView compare(long roundId, @NotNull @Valid WhatIfCommand command, boolean blind) {
        MatchingRound round = rounds.find(roundId);
        MatchingPolicy tried = command.insteadOf(round.policy());
        Analysis analysis = analyses.of(round);
        Pool pool = gathering.poolInMotion(round, tried);
        Outcome then = pool.solve(Watch.NONE);
        Analyses.requireFew(then.eligiblePairs());
        Comparison comparison = Comparison.of(analysis.outcome(), then);
        return new WhatIfView(
                PlanFigures.of(comparison.before()),
                PlanFigures.of(comparison.after()),
                PairChange.all(
                        comparison,
                        ownCase::is,
                        ids -> people.of(round.campaign().id(), ids, blind)),
                Stream.of(MatchingObjective.values())
                        .map(one -> new AimFigures(
                                one,
                                figures(
                                        analysis,
                                        one == tried.objective()
                                                ? then
                                                : pool.aiming(one, tried).solve(Watch.NONE))))
                        .toList());
    }

    private static PlanFigures figures(Analysis analysis, Outcome outcome) {
        return PlanFigures.of(Comparison.of(analysis.outcome(), outcome).after());
    }
}
