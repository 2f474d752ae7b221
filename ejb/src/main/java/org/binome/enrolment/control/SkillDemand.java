package org.binome.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.people.entity.Employee;

/** What many people of a campaign look for or offer; what only a few do is never told. */
@ApplicationScoped
public class SkillDemand {

    /** From so many other people on, a skill counts as wanted or offered by many (B06). */
    static final int FEWEST_PEOPLE = 5;

    @Inject
    EntityManager entityManager;

    /** Codes of the skills that many others need, the most wanted first. */
    public List<String> wanted(long campaign, Employee asking, int limit) {
        return many("e.needs", campaign, asking, limit);
    }

    /** Codes of the skills that many others offer, the most offered first. */
    public List<String> offered(long campaign, Employee asking, int limit) {
        return many("e.offers", campaign, asking, limit);
    }

    private List<String> many(String side, long campaign, Employee asking, int limit) {
        return entityManager
                .createQuery(
                        """
                        select s.code from Enrolment e join %s x join x.skill s
                        where e.campaign.id = :campaign and e.employee <> :asking and e.status = :enrolled
                          and s.active = true
                        group by s.code having count(e) >= :fewest order by count(e) desc, s.code"""
                                .formatted(side),
                        String.class)
                .setParameter("campaign", campaign)
                .setParameter("asking", asking)
                .setParameter("enrolled", EnrolmentStatus.ENROLLED)
                .setParameter("fewest", (long) FEWEST_PEOPLE)
                .setMaxResults(limit)
                .getResultList();
    }
}
