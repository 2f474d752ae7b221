package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.binome.enrolment.boundary.TrainedPeople;
import org.binome.learning.entity.ForWhom;

/** Trained for a role is who has passed any module for it. */
@ApplicationScoped
public class Trained implements TrainedPeople {

    @Inject
    EntityManager entityManager;

    @Override
    public Set<Long> mentors(long campaignId) {
        return passed(campaignId, ForWhom.MENTOR);
    }

    @Override
    public Set<Long> mentees(long campaignId) {
        return passed(campaignId, ForWhom.MENTEE);
    }

    private Set<Long> passed(long campaignId, ForWhom part) {
        return new HashSet<>(entityManager
                .createQuery(
                        """
                        select p.employee.id from ModuleProgress p where p.passedAt is not null
                        and p.module.facts.forWhom in :parts
                        and p.employee.id in (select e.employee.id from Enrolment e where e.campaign.id = :campaign)""",
                        Long.class)
                .setParameter("parts", List.of(part, ForWhom.BOTH))
                .setParameter("campaign", campaignId)
                .getResultList());
    }
}
