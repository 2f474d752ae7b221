package org.binome.matching.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.binome.matching.control.MatchProposals;

/** Places that agreed proposals hold. Called within the product by whatever ends a pairing; no page or route leads here. */
@Stateless
@PermitAll
public class Places {

    @Inject
    MatchProposals proposals;

    /** The pairing of this proposal has ended: mentor and mentee may be matched again. */
    public void release(long proposalId) {
        proposals.find(proposalId).release();
    }
}
