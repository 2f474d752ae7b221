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
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.control.Asking;
import org.binome.matching.control.CatalogueWords;
import org.binome.matching.control.CohortRows;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchedCampaigns;
import org.binome.matching.control.MatchedEnrolments;
import org.binome.matching.control.PossiblePartners;
import org.binome.matching.control.PossiblePartners.Partner;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MentorAsked;
import org.binome.matching.entity.ProposalOrigin;
import org.binome.matching.entity.RequestTakenBack;
import org.binome.matching.entity.Side;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * Somebody who waits for a mentor looks for one and asks (P12). The mentor's yes begins the pairing, since who asks has said yes;
 * unanswered, a request expires like any proposal. Whatever stands between two people reads the same: not possible.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class AskingMentor {

    private static final int MOST = 20;

    @Inject
    SignedIn signedIn;

    @Inject
    Asking asking;

    @Inject
    MatchedCampaigns campaigns;

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    MatchProposals proposals;

    @Inject
    PossiblePartners partners;

    @Inject
    CatalogueWords words;

    @Inject
    CohortRows rows;

    @Inject
    Event<MentorAsked> asked;

    @Inject
    Event<RequestTakenBack> takenBack;

    @Inject
    Clock clock;

    /** True while the caller may ask a mentor in this campaign. */
    public boolean mayAsk(long campaignId) {
        return signedIn.find()
                .flatMap(me -> enrolments.of(campaignId, me))
                .filter(asking::open)
                .isPresent();
    }

    /**
     * The mentors with a free place who suit the caller, the best first; none while the caller may not ask.
     *
     * @throws NotFoundException when the caller has no part in the campaign
     */
    public List<PossibleMentor> mentors(long campaignId, Locale locale) {
        Enrolment me = mine(campaignId);
        if (!asking.open(me)) {
            return List.of();
        }
        rows.readPlaces();
        CardWriter cards = new CardWriter(words.skillNames(locale));
        return partners.of(me, Side.MENTOR, MOST).stream()
                .filter(partner -> partner.person().consent().coversBeingAsked())
                .map(partner -> card(partner, cards))
                .toList();
    }

    /**
     * @return id of the proposal, which waits for the mentor
     * @throws ConflictException when the mentor has no place left or is not possible, or the caller waits for an answer already
     */
    public long ask(long campaignId, @NotNull @Valid MentorRequest request) {
        campaigns.lock(campaignId);
        Enrolment me = mine(campaignId);
        asking.require(me);
        Partner mentor = enrolments.find(campaignId, List.of(request.mentor())).stream()
                .findFirst()
                .filter(one -> one.consent().coversBeingAsked())
                .flatMap(one -> partners.of(one, me))
                .orElseThrow(() -> new ConflictException("matching.not-possible"));
        MatchProposal proposal = new MatchProposal(
                ProposalOrigin.asked(request.message()), mentor.person(), me, mentor.parts(), mentor.facts());
        proposal.publish(clock.instant());
        proposals.add(proposal);
        proposals.written();
        asked.fire(new MentorAsked(proposal.id()));
        return proposal.id();
    }

    /** Only while the mentor has not answered. */
    public void takeBack(long proposalId) {
        MatchProposal proposal = proposals.find(proposalId);
        ConflictException.unless(
                proposal.sideShownTo(signedIn.employee()) == Side.MENTEE
                        && proposal.origin().kind() == ProposalOrigin.Kind.ASKED,
                "matching.not-your-request");
        enrolments.lock(proposal);
        proposal.withdraw();
        takenBack.fire(new RequestTakenBack(proposalId));
    }

    private Enrolment mine(long campaignId) {
        return enrolments.of(campaignId, signedIn.employee()).orElseThrow(NotFoundException::new);
    }

    private static PossibleMentor card(Partner partner, CardWriter cards) {
        return new PossibleMentor(
                cards.person(partner.person()),
                partner.person().employee().firstName(),
                cards.skills(partner.facts().taught()),
                cards.skills(partner.facts().returned()),
                partner.facts().sharedMinutes());
    }
}
