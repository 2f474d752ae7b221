package org.binome.matching.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchedEnrolments;
import org.binome.matching.entity.MatchProposal;

/** Places that agreed proposals hold. Called within the product by whatever ends a pairing; no page or route leads here. */
@Stateless
@PermitAll
public class Places {

    @Inject
    MatchProposals proposals;

    @Inject
    MatchedEnrolments enrolments;

    /** The pairing of this proposal has ended: mentor and mentee may be matched again, and come before others (P10). */
    public void release(long proposalId) {
        MatchProposal proposal = proposals.find(proposalId);
        proposal.release();
        enrolments.letWait(proposal);
    }
}
