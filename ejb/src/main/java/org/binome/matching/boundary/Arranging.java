package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.control.DraftFigures;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchedCampaigns;
import org.binome.matching.control.MatchedEnrolments;
import org.binome.matching.control.PairWishes;
import org.binome.matching.control.Publication;
import org.binome.matching.control.Swapping;
import org.binome.matching.control.UnmatchedPeople;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.PairWish;
import org.binome.matching.entity.PairWishDropped;
import org.binome.matching.entity.PairWishKind;
import org.binome.matching.entity.PairWished;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** HR arranges a draft by hand: pins, forbids, swaps and takes out (P17). */
@Stateless
@RolesAllowed(Roles.HR)
public class Arranging {

    @Inject
    MatchProposals proposals;

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    PairWishes wishes;

    @Inject
    Swapping swapping;

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    DraftFigures figures;

    @Inject
    Publication publication;

    @Inject
    OwnCase ownCase;

    @Inject
    MatchedCampaigns campaigns;

    @Inject
    Event<PairWished> wished;

    @Inject
    Event<PairWishDropped> dropped;

    public List<PairWishCommand> wishes(long campaignId) {
        return wishes.of(campaignId).stream()
                .map(wish ->
                        new PairWishCommand(wish.mentor().id(), wish.mentee().id(), wish.kind()))
                .toList();
    }

    /**
     * For all coming rounds. A pair forbidden is taken out of the draft at once.
     *
     * @throws ConflictException when the caller is one of the two, see {@link OwnCase}; so for all that is arranged here
     */
    public void wish(long campaignId, @NotNull @Valid PairWishCommand command) {
        campaigns.lock(campaignId);
        PairWish wish =
                wishes.put(member(campaignId, command.mentor()), member(campaignId, command.mentee()), command.kind());
        if (wish.kind() == PairWishKind.FORBID) {
            proposals.draft(wish.mentor(), wish.mentee()).ifPresent(this::takeOut);
        }
        wished.fire(new PairWished(campaignId, command.mentor(), command.mentee(), command.kind()));
    }

    /** Drops a pin or a ban. @throws NotFoundException when there is none */
    public void drop(long campaignId, long mentorId, long menteeId) {
        PairWish wish = wishes.of(member(campaignId, mentorId), member(campaignId, menteeId))
                .orElseThrow(NotFoundException::new);
        wishes.remove(wish);
        dropped.fire(new PairWishDropped(campaignId, mentorId, menteeId));
    }

    /**
     * Lets two drafts exchange their mentors: both new pairs are checked and scored again.
     *
     * @throws ConflictException when one is published, both are not of one round, or a new pair is not possible
     */
    public void swap(long proposalId, long otherId) {
        MatchProposal one = found(proposalId);
        swapping.swap(one, found(otherId));
    }

    /** Takes a draft out; the mentee stands among the unmatched. @throws ConflictException once it is published */
    public void remove(long proposalId) {
        takeOut(found(proposalId));
    }

    /** While no round is being stored and nothing published. */
    private MatchProposal found(long proposalId) {
        MatchProposal proposal = proposals.find(proposalId);
        campaigns.lock(proposal.campaign().id());
        ownCase.refuse(proposal);
        return proposal;
    }

    private void takeOut(MatchProposal proposal) {
        ConflictException.unless(proposal.draft(), "matching.not-draft");
        proposals.remove(proposal);
        unmatched.takenOut(proposal);
        figures.recount(proposal.round());
        publication.settle(proposal.round());
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
