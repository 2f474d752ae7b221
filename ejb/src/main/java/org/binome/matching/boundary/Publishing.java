package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.matching.control.GroupSizes;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchedCampaigns;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.control.Publication;
import org.binome.matching.control.StillPossible;
import org.binome.matching.control.Withdrawal;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.ProposalToAnswer;
import org.binome.matching.entity.ProposalsPublished;
import org.binome.matching.entity.RoundStatus;
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
    MatchedCampaigns campaigns;

    @Inject
    StillPossible stillPossible;

    @Inject
    GroupSizes sizes;

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
     * @throws ConflictException when it is published already, or the two are no longer possible for each other, or the
     *     mentor's group would be too small (P20)
     */
    public void publish(long proposalId) {
        MatchProposal proposal = proposals.find(proposalId);
        campaigns.lock(proposal.campaign().id());
        MatchingRound round = rounds.lock(proposal.round().id());
        ConflictException.unless(proposal.draft(), "matching.not-draft");
        ConflictException.unless(stillPossible.of(round).test(proposal), "matching.proposal-closed");
        ConflictException.unless(!sizes.isTooSmall(proposal), "matching.group-too-small");
        publish(round, List.of(proposal));
        publication.settle(round);
    }

    /**
     * Publishes all drafts of a round, and counts the round for those who wait. Drafts of people who are no longer
     * possible for each other, one of whom may have left or vetoed the other since, vanish instead. Drafts of groups that
     * would be too small stay drafts, and the round does not count before they are settled (P20).
     *
     * @return how many were published
     * @throws ConflictException when all groups would be too small
     */
    public int publishRound(long roundId) {
        campaigns.lock(rounds.find(roundId).campaign().id());
        MatchingRound round = rounds.lock(roundId);
        ConflictException.unless(round.status() == RoundStatus.DONE, "matching.round-not-done");
        Map<Boolean, List<MatchProposal>> drafts =
                proposals.draftsOfRound(roundId).stream().collect(Collectors.partitioningBy(stillPossible.of(round)));
        drafts.get(false).forEach(withdrawal::end);
        Set<Long> small = sizes.tooSmall(round.campaign());
        List<MatchProposal> ready = drafts.get(true).stream()
                .filter(draft -> !small.contains(draft.mentor().id()))
                .toList();
        boolean all = ready.size() == drafts.get(true).size();
        ConflictException.unless(all || !ready.isEmpty(), "matching.group-too-small");
        if (all) {
            publication.complete(round);
        }
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
}
