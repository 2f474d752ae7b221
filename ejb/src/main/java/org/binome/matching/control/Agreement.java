package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalAgreed;
import org.binome.matching.entity.Side;
import org.binome.shared.ConflictException;

/** What happens when both have said yes: the places are taken, the pairing begins, rivals for the same places end. */
@ApplicationScoped
public class Agreement {

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    MatchProposals proposals;

    @Inject
    Withdrawal withdrawal;

    @Inject
    Event<ProposalAgreed> agreed;

    /**
     * Takes the places. Both enrolments must be locked.
     *
     * @throws ConflictException when a place has gone or one of the two no longer takes part
     */
    public void seal(MatchProposal proposal) {
        ConflictException.unless(
                proposal.mentor().takesPart() && proposal.mentee().takesPart(), "matching.proposal-closed");
        enrolments.requireFree(proposal.mentee());
        proposal.agree(enrolments.freePlace(proposal.mentor()));
        proposals.written();
        agreed.fire(new ProposalAgreed(proposal.id()));
        endRivals(proposal);
    }

    private void endRivals(MatchProposal proposal) {
        boolean full = enrolments.full(proposal.mentor());
        proposals.openOf(proposal.mentor()).stream()
                .filter(rival -> full && rival.on(Side.MENTOR).equals(proposal.mentor()))
                .forEach(withdrawal::end);
        proposals.openOf(proposal.mentee()).stream()
                .filter(rival -> rival.on(Side.MENTEE).equals(proposal.mentee()))
                .forEach(withdrawal::end);
    }
}
