package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.control.Publication;
import org.binome.matching.control.Withdrawal;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.ProposalToAnswer;
import org.binome.matching.entity.ProposalsPublished;
import org.binome.matching.entity.Side;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;

/** HR publishes proposals, singly or in bulk (P17); until then nobody else sees them. */
@Stateless
@RolesAllowed(Roles.HR)
public class Publishing {

    @Inject
    MatchProposals proposals;

    @Inject
    MatchingRounds rounds;

    @Inject
    Publication publication;

    @Inject
    Withdrawal withdrawal;

    @Inject
    Event<ProposalsPublished> published;

    @Inject
    Event<ProposalToAnswer> toAnswer;

    @Inject
    Clock clock;

    /**
     * The last one counts the round for those who wait, as publishing all does.
     *
     * @throws ConflictException when it is published already, or one of the two no longer takes part
     */
    public void publish(long proposalId) {
        MatchProposal proposal = proposals.find(proposalId);
        ConflictException.unless(takesPart(proposal), "matching.proposal-closed");
        MatchingRound round = rounds.lock(proposal.round().id());
        publish(round, List.of(proposal));
        publication.settle(round);
    }

    /**
     * Publishes all drafts of a round, and counts the round for those who wait. Drafts of people who no longer take part
     * vanish instead.
     *
     * @return how many were published
     */
    public int publishRound(long roundId) {
        MatchingRound round = rounds.lock(roundId);
        List<MatchProposal> drafts = proposals.draftsOfRound(roundId);
        drafts.stream().filter(draft -> !takesPart(draft)).forEach(withdrawal::end);
        publication.complete(round);
        List<MatchProposal> ready =
                drafts.stream().filter(Publishing::takesPart).toList();
        publish(round, ready);
        return ready.size();
    }

    private void publish(MatchingRound round, List<MatchProposal> drafts) {
        drafts.forEach(draft -> draft.publish(clock.instant()));
        published.fire(new ProposalsPublished(
                round.id(), drafts.stream().map(MatchProposal::id).toList()));
        drafts.forEach(this::ask);
    }

    private void ask(MatchProposal proposal) {
        for (Side side : Side.values()) {
            if (proposal.answers().asked(side)) {
                toAnswer.fire(new ProposalToAnswer(
                        proposal.id(), proposal.on(side).employee().id()));
            }
        }
    }

    private static boolean takesPart(MatchProposal proposal) {
        return proposal.mentor().takesPart() && proposal.mentee().takesPart();
    }
}
