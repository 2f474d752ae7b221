package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.stream.Stream;
import org.binome.matching.control.Analyses;
import org.binome.matching.control.Analysis;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.control.Trial;
import org.binome.matching.engine.Comparison;
import org.binome.matching.engine.Outcome;
import org.binome.matching.entity.MatchingRound;
import org.binome.programme.entity.MatchingObjective;
import org.binome.shared.Roles;

/** HR tries other weights or another aim on a round's people, before publishing (B12, P16, P18). Nothing of it is stored. */
@Stateless
@RolesAllowed(Roles.HR)
public class TryingOut {

    @Inject
    MatchingRounds rounds;

    @Inject
    Analyses analyses;

    @Inject
    PeopleCards people;

    /**
     * The round's plan beside the other one. @param blind true to leave out the names (B07)
     *
     * @throws org.binome.shared.InvalidException when the weights do not sum to 100
     * @throws org.binome.shared.ConflictException before the round is done
     */
    public WhatIfView compare(long roundId, @NotNull @Valid WhatIfCommand command, Locale locale, boolean blind) {
        MatchingRound round = rounds.find(roundId);
        Trial trial = new Trial(
                command.weights() == null ? round.weights() : command.weights().value(),
                command.leftOutPenalty() == null ? round.policy().leftOutPenalty() : command.leftOutPenalty());
        MatchingObjective aim = command.objective() == null ? round.objective() : command.objective();
        Analysis analysis = analyses.of(round);
        Outcome then = trial.run(analysis.pool(), aim);
        Comparison comparison = Comparison.of(analysis.outcome(), then);
        return new WhatIfView(
                PlanFigures.of(comparison.before()),
                PlanFigures.of(comparison.after()),
                PairChange.all(comparison, ids -> people.of(round.campaign().id(), ids, blind)),
                Stream.of(MatchingObjective.values())
                        .map(one -> new AimFigures(
                                one, figures(analysis, one == aim ? then : trial.run(analysis.pool(), one))))
                        .toList());
    }

    private static PlanFigures figures(Analysis analysis, Outcome outcome) {
        return PlanFigures.of(Comparison.of(analysis.outcome(), outcome).after());
    }
}
