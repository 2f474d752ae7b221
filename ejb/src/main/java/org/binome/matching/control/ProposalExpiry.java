package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalExpired;
import org.binome.shared.Job;

/** Ends proposals that nobody has answered in time; both people keep their place at the top of the next round. */
@ApplicationScoped
public class ProposalExpiry implements Job {

    @Inject
    MatchProposals proposals;

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    Event<ProposalExpired> expired;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "proposal-expiry";
    }

    @Override
    @Transactional
    public int run() {
        Instant now = clock.instant();
        List<MatchProposal> overdue = proposals.lockOverdue(now);
        overdue.forEach(proposal -> expire(proposal, now));
        return overdue.size();
    }

    private void expire(MatchProposal proposal, Instant now) {
        proposal.expire(now);
        enrolments.letWait(proposal);
        expired.fire(new ProposalExpired(proposal.id()));
    }
}
