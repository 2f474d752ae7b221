package org.binome.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.enrolment.entity.Invitation;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;
import org.binome.shared.NotFoundException;

/** Whom HR has asked to enrol, and whom it may still ask. */
@ApplicationScoped
public class Invitations {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Campaign campaign(long id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The same, kept from other transactions that invite, so that nobody is asked twice at the same time. */
    public Campaign lockedCampaign(long id) {
        Campaign campaign = campaign(id);
        entityManager.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }

    public void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    public long count(Campaign campaign) {
        return entityManager
                .createQuery("select count(i) from Invitation i where i.campaign = :campaign", Long.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    /** True once somebody has said yes, invited or not; how many, and who, is told elsewhere and protected there. */
    public boolean anybodyEnrolled(Campaign campaign) {
        return !entityManager
                .createQuery(
                        "select e.id from Enrolment e where e.campaign = :campaign and e.status <> :draft", Long.class)
                .setParameter("campaign", campaign)
                .setParameter("draft", EnrolmentStatus.DRAFT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Who may take part and has not been asked; whether somebody has begun to enrol already does not show (P06). */
    public List<Employee> stillToAsk(Campaign campaign) {
        return campaign.phase() == Phase.DRAFT ? List.of() : admitted(campaign, "", query -> {});
    }

    /** Of those people, the ones still to ask. */
    public List<Employee> stillToAsk(Campaign campaign, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : admitted(campaign, "and e.id in :ids", query -> query.setParameter("ids", ids));
    }

    private List<Employee> admitted(Campaign campaign, String condition, Consumer<TypedQuery<Employee>> parameters) {
        TypedQuery<Employee> query = entityManager
                .createQuery(
                        """
                        select e from Employee e join fetch e.site join fetch e.unit
                        where e.active = true %s
                          and not exists (select i.id from Invitation i where i.campaign = :campaign and i.employee = e)
                        order by e.id"""
                                .formatted(condition),
                        Employee.class)
                .setParameter("campaign", campaign);
        parameters.accept(query);
        return query.getResultStream().filter(campaign::admits).toList();
    }
}
