package org.binome.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;
import org.binome.shared.NotFoundException;

/** Campaigns there is something to tell about: all but drafts. */
@ApplicationScoped
public class VisibleCampaigns {

    @Inject
    EntityManager entityManager;

    /** The latest first. */
    public List<Campaign> all() {
        return entityManager
                .createQuery("select c from Campaign c where c.phase <> :draft order by c.id desc", Campaign.class)
                .setParameter("draft", Phase.DRAFT)
                .getResultList();
    }

    /** @throws NotFoundException when there is none, or only a draft */
    public Campaign find(long id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id))
                .filter(campaign -> campaign.phase() != Phase.DRAFT)
                .orElseThrow(NotFoundException::new);
    }
}
