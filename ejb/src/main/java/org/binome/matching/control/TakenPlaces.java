package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binome.matching.entity.Side;

/** Places that pairings hold or that published proposals wait for, and who has met before. */
@ApplicationScoped
public class TakenPlaces {

    private static final String TAKEN =
            "(p.placeHeld = true or (p.state = org.binome.matching.entity.ProposalState.PROPOSED"
                    + " and p.publishedAt is not null))";

    private static final String FIRM =
            "(p.placeHeld = true or (p.state = org.binome.matching.entity.ProposalState.PROPOSED"
                    + " and (p.answers.mentorConsentAt is not null or p.answers.menteeConsentAt is not null)))";

    @Inject
    EntityManager entityManager;

    /** Enrolment id to number of places taken on that side. */
    public Map<Long, Integer> count(long campaignId, Side side) {
        return count(campaignId, side, TAKEN);
    }

    /** The same without proposals that nobody has accepted yet: these may still change. */
    public Map<Long, Integer> countFirm(long campaignId, Side side) {
        return count(campaignId, side, FIRM);
    }

    private Map<Long, Integer> count(long campaignId, Side side, String taken) {
        String path = side == Side.MENTOR ? "p.mentor.id" : "p.mentee.id";
        List<Object[]> rows = entityManager
                .createQuery(
                        "select " + path + ", count(p) from MatchProposal p where p.campaign.id = :id and " + taken
                                + " group by " + path,
                        Object[].class)
                .setParameter("id", campaignId)
                .getResultList();
        Map<Long, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put((Long) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /**
     * Employee id to the ids of those never to be proposed again: paired once, in whatever campaign, or declined in this one,
     * so that nobody is asked twice about the same person.
     */
    public Map<Long, Set<Long>> earlierPartners(long campaignId) {
        List<Object[]> rows = entityManager
                .createQuery(
                        """
                        select a.employee.id, b.employee.id from MatchProposal p join p.mentor a join p.mentee b
                        where (p.state = org.binome.matching.entity.ProposalState.ACCEPTED
                          or p.state = org.binome.matching.entity.ProposalState.DECLINED and p.campaign.id = :id)
                        and a.employee.id in (select e.employee.id from Enrolment e where e.campaign.id = :id)""",
                        Object[].class)
                .setParameter("id", campaignId)
                .getResultList();
        Map<Long, Set<Long>> partners = new HashMap<>();
        rows.forEach(row -> {
            partners.computeIfAbsent((Long) row[0], any -> new HashSet<>()).add((Long) row[1]);
            partners.computeIfAbsent((Long) row[1], any -> new HashSet<>()).add((Long) row[0]);
        });
        return partners;
    }
}
