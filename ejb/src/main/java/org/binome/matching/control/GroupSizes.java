package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.binome.matching.entity.MatchProposal;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Format;

/** In a campaign of groups: whose group would have fewer than three people (P20). The plan of a round itself knows of no groups. */
@ApplicationScoped
public class GroupSizes {

    @Inject
    EntityManager entityManager;

    /** Enrolments of mentors with too few: drafts count, what is published, and the places that pairings hold. */
    public Set<Long> tooSmall(Campaign campaign) {
        return campaign.frame().format() == Format.GROUP
                ? Set.copyOf(entityManager
                        .createQuery(
                                "select p.mentor.id from MatchProposal p where p.campaign = :campaign and (p.placeHeld = true"
                                        + " or p.state = org.binome.matching.entity.ProposalState.PROPOSED)"
                                        + " group by p.mentor.id having count(p) < :fewest",
                                Long.class)
                        .setParameter("campaign", campaign)
                        .setParameter("fewest", (long) Format.GROUP.fewestMentees())
                        .getResultList())
                : Set.of();
    }

    /** True for a draft of such a group. */
    public boolean isTooSmall(MatchProposal draft) {
        return tooSmall(draft.campaign()).contains(draft.mentor().id());
    }
}
