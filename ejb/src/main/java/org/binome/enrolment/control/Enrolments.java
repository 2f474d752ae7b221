package org.binome.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.binome.enrolment.entity.Enrolment;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;

/** The enrolments of whoever asks; nobody gets at anybody else's. */
@ApplicationScoped
public class Enrolments {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none, or it is somebody else's */
    public Enrolment find(long id, Employee owner) {
        return Optional.ofNullable(entityManager.find(Enrolment.class, id))
                .filter(enrolment -> enrolment.employee().equals(owner))
                .orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException when it has changed since that version was read */
    public Enrolment find(long id, long version, Employee owner) {
        Enrolment enrolment = find(id, owner);
        ConflictException.unless(enrolment.version() == version, "changed-meanwhile");
        return enrolment;
    }

    public Optional<Enrolment> in(Campaign campaign, Employee owner) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e where e.campaign = :campaign and e.employee = :owner",
                        Enrolment.class)
                .setParameter("campaign", campaign)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    public List<Enrolment> of(Employee owner) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e join fetch e.campaign where e.employee = :owner order by e.id desc",
                        Enrolment.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** The one there is, else a new draft. Two requests at the same time make one draft: the second waits for the first. */
    public Enrolment begun(Campaign campaign, Employee owner) {
        entityManager.lock(owner, LockModeType.PESSIMISTIC_WRITE);
        return in(campaign, owner).orElseGet(() -> add(new Enrolment(campaign, owner)));
    }

    private Enrolment add(Enrolment enrolment) {
        entityManager.persist(enrolment);
        entityManager.flush();
        return enrolment;
    }

    /** Written to the database, with its new version. A change of what somebody said counts as one as well. */
    public Enrolment stored(Enrolment enrolment) {
        entityManager.lock(enrolment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        return enrolment;
    }
}
