package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.binome.programme.entity.Campaign;
import org.binome.shared.NotFoundException;

/** Campaigns whose people are matched. */
@ApplicationScoped
public class MatchedCampaigns {

    @PersistenceContext
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Campaign find(long id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id)).orElseThrow(NotFoundException::new);
    }

    /** For this transaction alone, so that two rounds cannot start at once. */
    public Campaign lock(long id) {
        Campaign campaign = find(id);
        entityManager.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }
}
