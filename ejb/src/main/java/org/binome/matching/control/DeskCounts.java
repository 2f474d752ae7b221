package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.ProposalState;

/** Counts what stands on a campaign's desk. */
@ApplicationScoped
public class DeskCounts {

    private static final String OPEN =
            "select count(p) from MatchProposal p where p.campaign.id = :id and p.state = :open and ";

    @Inject
    EntityManager entityManager;

    /** Proposals nobody but HR sees. */
    public long drafts(long campaignId) {
        return proposals(campaignId, "p.publishedAt is null");
    }

    /** Published proposals whose answer is due before then. */
    public long expiringBefore(long campaignId, Instant end) {
        return entityManager
                .createQuery(OPEN + "p.publishedAt is not null and p.answers.expiresAt < :end", Long.class)
                .setParameter("id", campaignId)
                .setParameter("open", ProposalState.PROPOSED)
                .setParameter("end", end)
                .getSingleResult();
    }

    /** Whom the round has left without anybody; who shares with somebody meanwhile is not alone. */
    public long alone(MatchingRound round) {
        return entityManager
                .createQuery(
                        """
                        select count(u) from Unmatched u where u.round = :round and not exists (
                          select p.id from MatchProposal p where p.mentor = u.enrolment and p.state in :states)""",
                        Long.class)
                .setParameter("round", round)
                .setParameter("states", List.of(ProposalState.PROPOSED, ProposalState.ACCEPTED))
                .getSingleResult();
    }

    private long proposals(long campaignId, String condition) {
        return entityManager
                .createQuery(OPEN + condition, Long.class)
                .setParameter("id", campaignId)
                .setParameter("open", ProposalState.PROPOSED)
                .getSingleResult();
    }
}
