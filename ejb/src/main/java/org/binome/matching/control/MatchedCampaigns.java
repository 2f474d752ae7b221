package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;
import org.binome.shared.NotFoundException;

/** Campaigns whose people are matched. */
@ApplicationScoped
public class MatchedCampaigns {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Campaign find(long id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Those where people enrol, are matched or meet; the ones being matched first, then the latest. */
    public List<Campaign> open() {
        return entityManager
                .createQuery(
                        "select c from Campaign c where c.phase in :open and c.archived = false order by c.id desc",
                        Campaign.class)
                .setParameter("open", List.of(Phase.ENROLMENT, Phase.MATCHING, Phase.RUNNING))
                .getResultStream()
                .sorted(Comparator.comparing((Campaign campaign) -> campaign.phase() != Phase.MATCHING))
                .toList();
    }

    /** For this transaction alone, so that two rounds cannot start at once. */
    public Campaign lock(long id) {
        Campaign campaign = find(id);
        entityManager.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }
}
