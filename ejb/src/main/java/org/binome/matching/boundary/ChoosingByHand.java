package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.control.CatalogueWords;
import org.binome.matching.control.CohortRows;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchedCampaigns;
import org.binome.matching.control.MatchedEnrolments;
import org.binome.matching.control.PossiblePartners;
import org.binome.matching.control.PossiblePartners.Partner;
import org.binome.matching.control.Withdrawal;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.PairChosen;
import org.binome.matching.entity.ProposalOrigin;
import org.binome.matching.entity.ProposalToAnswer;
import org.binome.matching.entity.Side;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** HR picks a person, sees who is possible with scores and reasons, and proposes two people to each other (P11). */
@Stateless
@RolesAllowed(Roles.HR)
public class ChoosingByHand {

    @Inject
    MatchedCampaigns campaigns;

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    MatchProposals proposals;

    @Inject
    PossiblePartners partners;

    @Inject
    Withdrawal withdrawal;

    @Inject
    CatalogueWords words;

    @Inject
    CohortRows rows;

    @Inject
    OwnCase ownCase;

    @Inject
    Event<PairChosen> chosen;

    @Inject
    Event<ProposalToAnswer> toAnswer;

    @Inject
    Clock clock;

    /** The person picked. @param blind true to leave out the name (B07) */
    public PersonCard person(long campaignId, long enrolmentId, boolean blind) {
        rows.readPlaces();
        return writer(Locale.ROOT, blind).person(member(campaignId, enrolmentId));
    }

    /**
     * Who is possible, the best first; empty when the person seeks nobody on that side or has somebody.
     *
     * @param wanted the side the candidates would be on
     */
    public List<CandidateCard> candidates(
            long campaignId, long enrolmentId, Side wanted, int limit, Locale locale, boolean blind) {
        Enrolment person = member(campaignId, enrolmentId);
        rows.readPlaces();
        CardWriter cards = writer(locale, blind);
        return partners.of(person, wanted, limit).stream()
                .filter(partner -> !ownCase.is(partner.person()))
                .map(partner -> card(partner, person, cards))
                .toList();
    }

    /**
     * Asks the two in the order of the campaign; it needs no round and no publication.
     *
     * @return id of the proposal
     * @throws ConflictException when something stands between the two, or one of them has been asked meanwhile
     */
    public long propose(long campaignId, @NotNull @Valid ChosenPair pair) {
        ConflictException.unless(MatchingRound.mayMatch(campaigns.lock(campaignId)), "matching.not-in-phase");
        Enrolment mentor = member(campaignId, pair.mentor());
        Enrolment mentee = member(campaignId, pair.mentee());
        Partner found = partners.of(mentor, mentee).orElseThrow(() -> new ConflictException("matching.not-possible"));
        MatchProposal proposal =
                new MatchProposal(ProposalOrigin.chosen(), mentor, mentee, found.parts(), found.facts());
        proposals.draft(mentor, mentee).ifPresent(withdrawal::end);
        proposals.add(proposal);
        publish(proposal);
        return proposal.id();
    }

    private void publish(MatchProposal proposal) {
        proposal.publish(clock.instant());
        proposals.written();
        chosen.fire(new PairChosen(proposal.id()));
        for (Side side : Side.values()) {
            if (proposal.answers().asked(side)) {
                toAnswer.fire(new ProposalToAnswer(
                        proposal.id(), proposal.on(side).employee().id()));
            }
        }
    }

    /** Chosen and not answered by both yet, the latest first. @param blind true to leave out the names (B07) */
    public List<ProposalCard> open(long campaignId, Locale locale, boolean blind) {
        rows.readPlaces();
        CardWriter cards = writer(locale, blind);
        return proposals.chosen(campaigns.find(campaignId).id()).stream()
                .filter(proposal -> !ownCase.in(proposal))
                .map(cards::proposal)
                .toList();
    }

    /** Whoever was asked is told that it is not a match this time. */
    public void takeBack(long campaignId, long proposalId) {
        MatchProposal proposal = proposals.chosen(campaignId).stream()
                .filter(one -> one.id() == proposalId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        ownCase.refuse(proposal);
        enrolments.lock(proposal);
        withdrawal.end(proposal);
    }

    private CandidateCard card(Partner partner, Enrolment person, CardWriter cards) {
        return new CandidateCard(
                cards.person(partner.person()),
                partner.parts().sum(),
                CardWriter.parts(partner.parts(), person.campaign().policy().weights()),
                cards.why(partner.facts()));
    }

    private CardWriter writer(Locale locale, boolean blind) {
        return new CardWriter(words.skillNames(locale), Set.of(), blind);
    }

    private Enrolment member(long campaignId, long enrolmentId) {
        Enrolment enrolment = enrolments.find(enrolmentId);
        if (enrolment.campaign().id() != campaignId) {
            throw new NotFoundException();
        }
        ownCase.refuse(enrolment);
        return enrolment;
    }
}
