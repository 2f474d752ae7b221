package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalWithdrawn;

/** Takes proposals back. A draft vanishes, since nobody has seen it; a published one stays as withdrawn. */
@ApplicationScoped
public class Withdrawal {

    @Inject
    MatchProposals proposals;

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    DraftFigures figures;

    @Inject
    Publication publication;

    @Inject
    Event<ProposalWithdrawn> withdrawn;

    public void end(MatchProposal proposal) {
        if (proposal.draft()) {
            proposals.remove(proposal);
            if (proposal.mentee().takesPart()) {
                unmatched.gone(proposal);
            }
            figures.recount(proposal.round());
            publication.settle(proposal.round());
        } else if (proposal.open()) {
            proposal.withdraw();
            withdrawn.fire(new ProposalWithdrawn(proposal.id()));
        }
    }

    /** This person no longer takes part and receives no further request (P06). */
    public void endAll(Enrolment enrolment) {
        proposals.openOf(enrolment).forEach(this::end);
    }
}
