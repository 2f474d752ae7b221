package org.binome.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;
import org.binome.shared.NotFoundException;

/** The campaigns somebody may know of: those that have begun and admit the person (P08). */
@ApplicationScoped
public class JoinableCampaigns {

    @Inject
    EntityManager entityManager;

    /** Those that take enrolments now, the earliest to end first. */
    public List<Campaign> openTo(Employee employee) {
        return entityManager
                .createQuery(
                        """
                        select c from Campaign c join fetch c.programme
                        where c.phase in :phases and c.archived = false order by c.dates.matchingFrom, c.id""",
                        Campaign.class)
                .setParameter("phases", List.of(Phase.ENROLMENT, Phase.MATCHING, Phase.RUNNING))
                .getResultStream()
                .filter(campaign -> campaign.takesEnrolments() && campaign.admits(employee))
                .toList();
    }

    /** True when HR has asked the person to enrol. */
    public boolean invites(Campaign campaign, Employee employee) {
        return !entityManager
                .createQuery(
                        "select i.id from Invitation i where i.campaign = :campaign and i.employee = :employee",
                        Long.class)
                .setParameter("campaign", campaign)
                .setParameter("employee", employee)
                .getResultList()
                .isEmpty();
    }

    /** @throws NotFoundException when there is none, or none that this person may know of */
    public Campaign find(long id, Employee employee) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id))
                .filter(campaign -> campaign.phase() != Phase.DRAFT && !campaign.archived())
                .filter(campaign -> campaign.admits(employee))
                .orElseThrow(NotFoundException::new);
    }
}
