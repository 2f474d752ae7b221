package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.binome.matching.control.Analyses;
import org.binome.matching.control.Analysis;
import org.binome.matching.control.CohortRows;
import org.binome.matching.control.LostRounds;
import org.binome.matching.control.MatchedCampaigns;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.engine.Comparison;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundStarted;
import org.binome.matching.entity.RoundStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.RealTime;
import org.binome.shared.Roles;

/**
 * HR matches the people of a round again when some have left or joined (B11). What one side has accepted stays, pairings too; of
 * all best plans the one is taken that changes the fewest other proposals.
 */
@Stateless
@RolesAllowed(Roles.HR)
public class MatchingAgain {

    @Inject
    MatchedCampaigns campaigns;

    @Inject
    MatchingRounds rounds;

    @Inject
    LostRounds lost;

    @Inject
    Analyses analyses;

    @Inject
    CohortRows rows;

    @Inject
    PeopleCards people;

    @Inject
    OwnCase ownCase;

    @Inject
    Event<RoundStarted> started;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** What it would change; nothing is stored. @param blind true to leave out the names (B07) */
    public RematchView preview(long roundId, boolean blind) {
        MatchingRound round = rounds.find(roundId);
        Analysis analysis = analyses.of(round);
        Comparison comparison = analysis.sinceProposed();
        int kept = analysis.kept();
        return new RematchView(
                analysis.pool().stamp(),
                kept,
                analysis.pool().open().size() - kept,
                PlanFigures.of(comparison.before()),
                PlanFigures.of(comparison.after()),
                PairChange.all(
                        comparison,
                        ownCase::is,
                        ids -> people.of(round.campaign().id(), ids, blind)));
    }

    /**
     * Asks for what has been previewed. It runs in the background like any round; when it is done, changed proposals are taken
     * back and new ones are a draft. Fails, and takes nothing back, when something changes while it runs.
     *
     * @throws ConflictException unless the round is done and the campaign's latest, outside the phases of matching, while
     *     another round is under way, or when something has changed since the preview
     */
    public RoundView start(long roundId, @NotNull @Valid RematchCommand command) {
        MatchingRound round = rounds.find(roundId);
        long campaignId = campaigns.lock(round.campaign().id()).id();
        lost.endOf(campaignId);
        ConflictException.unless(round.status() == RoundStatus.DONE, "matching.round-not-done");
        ConflictException.unless(rounds.open(campaignId).isEmpty(), "matching.round-running");
        ConflictException.unless(
                rounds.latestDone(campaignId).filter(round::equals).isPresent(), "matching.other-round-since");
        ConflictException.unless(rows.stamp(campaignId).equals(command.stamp()), "matching.changed-since-preview");
        MatchingRound again = rounds.add(
                round.again(rounds.nextNumber(campaignId), command.stamp(), clock.instant(), realTime.instant()));
        started.fire(new RoundStarted(again.id(), campaignId));
        return RoundView.of(again);
    }
}
