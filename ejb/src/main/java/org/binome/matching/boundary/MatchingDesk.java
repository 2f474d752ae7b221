package org.binome.matching.boundary;

import static java.util.function.Predicate.not;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.binome.matching.control.CatalogueWords;
import org.binome.matching.control.CohortRows;
import org.binome.matching.control.GroupSizes;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchedCampaigns;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.control.PairWishes;
import org.binome.matching.control.SoughtSkills;
import org.binome.matching.control.Swapping;
import org.binome.matching.control.UnmatchedPeople;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.PairWish;
import org.binome.matching.entity.RoundStatus;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Roles;

/** What HR sees of a campaign's rounds: proposals with their reasons, the unmatched, the figures. */
@Stateless
@RolesAllowed(Roles.HR)
public class MatchingDesk {

    @Inject
    MatchedCampaigns campaigns;

    @Inject
    MatchingRounds rounds;

    @Inject
    MatchProposals proposals;

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    GroupSizes sizes;

    @Inject
    PairWishes wishes;

    @Inject
    Swapping swapping;

    @Inject
    CatalogueWords words;

    @Inject
    CohortRows rows;

    @Inject
    SoughtSkills sought;

    @Inject
    OwnCase ownCase;

    /** Campaigns with a desk, the one HR most likely means first. */
    public List<CampaignChoice> campaigns() {
        return campaigns.open().stream()
                .map(one -> new CampaignChoice(one.id(), one.name(), one.phase()))
                .toList();
    }

    /** With whom this draft could exchange mentors, the least loss first. @param blind true to leave out the names */
    public List<SwapOption> swaps(long proposalId, int limit, Locale locale, boolean blind) {
        MatchProposal proposal = proposals.find(proposalId);
        ownCase.refuse(proposal);
        CardWriter cards = writer(proposal.campaign().id(), locale, blind);
        return swapping.options(proposal, limit).stream()
                .filter(option -> !ownCase.in(option.other()))
                .map(option -> new SwapOption(
                        option.other().id(),
                        cards.person(option.other().mentor()),
                        cards.person(option.other().mentee()),
                        option.score(),
                        option.change()))
                .toList();
    }

    /** Pins and bans, the oldest first. @param blind true to leave out the names (B07) */
    public List<WishCard> wishes(long campaignId, boolean blind) {
        List<PairWish> all = wishes.of(campaigns.find(campaignId).id());
        if (!all.isEmpty()) {
            rows.readPlaces();
        }
        CardWriter cards = new CardWriter(Map.of(), Set.of(), blind);
        return all.stream()
                .map(wish -> new WishCard(cards.person(wish.mentor()), cards.person(wish.mentee()), wish.kind()))
                .toList();
    }

    /** Without what the caller, who may take part, is in. @param blind true to leave out the names (B07) */
    public Desk desk(long campaignId, Locale locale, boolean blind) {
        Campaign campaign = campaigns.find(campaignId);
        Optional<MatchingRound> latest = rounds.latest(campaignId);
        Optional<MatchingRound> done =
                latest.filter(round -> round.status() == RoundStatus.DONE).or(() -> rounds.latestDone(campaignId));
        CardWriter cards = writer(campaignId, locale, blind);
        return new Desk(
                campaignId,
                campaign.name(),
                MatchingRound.mayMatch(campaign),
                campaign.takesEnrolments(),
                latest.filter(round -> round.status().open()).map(RoundView::of).orElse(null),
                done.map(RoundView::of).orElse(null),
                done.map(round -> cards(proposals.ofRound(round.id()), cards)).orElse(List.of()),
                done.map(round -> unmatched(round, 0, Integer.MAX_VALUE, cards)).orElse(List.of()));
    }

    /** A page of a round's proposals by id. @param after an id, exclusive @param blind true to leave out the names (B07) */
    public List<ProposalCard> proposals(long roundId, long after, int limit, Locale locale, boolean blind) {
        CardWriter cards = writer(rounds.find(roundId).campaign().id(), locale, blind);
        return cards(proposals.ofRound(roundId, after, limit), cards);
    }

    /** The caller's own stay out, see {@link OwnCase}. */
    private List<ProposalCard> cards(List<MatchProposal> some, CardWriter cards) {
        return some.stream().filter(not(ownCase::in)).map(cards::proposal).toList();
    }

    /**
     * A page of a round's unmatched mentees by id. @param after an id, exclusive @param blind true to leave out the names (B07)
     */
    public List<UnmatchedCard> unmatched(long roundId, long after, int limit, Locale locale, boolean blind) {
        MatchingRound round = rounds.find(roundId);
        return unmatched(round, after, limit, writer(round.campaign().id(), locale, blind));
    }

    private List<UnmatchedCard> unmatched(MatchingRound round, long after, int limit, CardWriter cards) {
        long campaignId = round.campaign().id();
        Map<Long, List<String>> needs = sought.of(campaignId);
        Set<Long> mentoring = proposals.mentoring(campaignId);
        return unmatched.of(round.id(), after, limit).stream()
                .filter(one -> !ownCase.is(one.enrolment()))
                .map(one -> cards.unmatched(one, needs, mentoring))
                .toList();
    }

    /** @param blind true to leave out the names (B07) */
    public ProposalCard proposal(long id, Locale locale, boolean blind) {
        MatchProposal proposal = proposals.find(id);
        ownCase.refuse(proposal);
        return writer(proposal.campaign().id(), locale, blind).proposal(proposal);
    }

    private CardWriter writer(long campaignId, Locale locale, boolean blind) {
        rows.readPlaces();
        return new CardWriter(
                words.skillNames(locale),
                Set.copyOf(wishes.pins(campaignId)),
                blind,
                sizes.tooSmall(campaigns.find(campaignId)));
    }
}
