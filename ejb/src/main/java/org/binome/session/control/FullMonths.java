package org.binome.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Optional;
import org.binome.pairing.entity.Pairing;
import org.binome.session.entity.FullMonth;

/** Months in which pairs have met longer than agreed. */
@ApplicationScoped
public class FullMonths {

    @Inject
    EntityManager entityManager;

    public void add(FullMonth month) {
        entityManager.persist(month);
        entityManager.flush();
    }

    public Optional<FullMonth> find(Pairing pairing, YearMonth month) {
        return entityManager
                .createQuery(
                        "select f from FullMonth f where f.pairing = :pairing and f.month = :month", FullMonth.class)
                .setParameter("pairing", pairing)
                .setParameter("month", month.toString())
                .getResultStream()
                .findFirst();
    }

    /** How many pairs of a campaign are over in that month. */
    public long count(long campaignId, YearMonth month) {
        return entityManager
                .createQuery(
                        "select count(f) from FullMonth f where f.pairing.campaign.id = :campaign"
                                + " and f.month = :month and f.minutes > f.budget",
                        Long.class)
                .setParameter("campaign", campaignId)
                .setParameter("month", month.toString())
                .getSingleResult();
    }
}
