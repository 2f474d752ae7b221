package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.binome.matching.control.Balances;
import org.binome.matching.control.Gathering;
import org.binome.matching.control.LostRounds;
import org.binome.matching.control.MatchedCampaigns;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundFinished;
import org.binome.matching.entity.RoundStarted;
import org.binome.programme.entity.Campaign;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.RealTime;
import org.binome.shared.Roles;

/** HR runs matching rounds over the whole pool of a campaign (P15). They run in the background. */
@Stateless
@RolesAllowed(Roles.HR)
public class Matchmaking {

    @Inject
    MatchedCampaigns campaigns;

    @Inject
    MatchingRounds rounds;

    @Inject
    Gathering gathering;

    @Inject
    Balances balances;

    @Inject
    Event<RoundStarted> started;

    @Inject
    Event<RoundFinished> finished;

    @Inject
    LostRounds lost;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * Asks for a round. What is still draft is replaced once the round is done.
     *
     * @throws ConflictException outside the phases of matching, or while another round of the campaign is under way
     */
    public RoundView start(long campaignId) {
        Campaign campaign = campaigns.lock(campaignId);
        lost.endOf(campaignId);
        ConflictException.unless(rounds.open(campaignId).isEmpty(), "matching.round-running");
        MatchingRound round = rounds.add(
                new MatchingRound(campaign, rounds.nextNumber(campaignId), clock.instant(), realTime.instant()));
        started.fire(new RoundStarted(round.id(), campaignId));
        return RoundView.of(round);
    }

    /** Stops a round; nothing of it is stored. */
    public RoundView cancel(long roundId) {
        MatchingRound round = rounds.lock(roundId);
        round.cancel(clock.instant());
        finished.fire(new RoundFinished(roundId, round.campaign().id(), round.status()));
        return RoundView.of(round);
    }

    /** Rounds of a campaign, the latest first. @param before the number after the latest wanted @param limit at most so many */
    public List<RoundView> rounds(long campaignId, int before, int limit) {
        return rounds.of(campaigns.find(campaignId), before, limit).stream()
                .map(RoundView::of)
                .toList();
    }

    /** @throws NotFoundException when there is none */
    public RoundView round(long roundId) {
        return RoundView.of(rounds.find(roundId));
    }

    /** What the people of the campaign offer and seek, theme by theme. */
    public List<ThemeBalance> balance(long campaignId, Locale locale) {
        Campaign campaign = campaigns.find(campaignId);
        return balances.of(gathering.pool(campaign)).stream()
                .map(one -> new ThemeBalance(
                        one.theme().code(), one.theme().name(locale), one.learners(), one.teachers(), one.places()))
                .toList();
    }
}
