package org.binome.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.MentoringGroup;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Format;
import org.binome.shared.ConflictException;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** All pairings. */
@ApplicationScoped
public class Pairings {

    private static final Set<PairingStatus> OPEN =
            Set.of(PairingStatus.AWAITING_CHARTER, PairingStatus.ACTIVE, PairingStatus.PAUSED);

    @Inject
    EntityManager entityManager;

    public void add(Pairing pairing) {
        entityManager.persist(pairing);
        entityManager.flush();
    }

    /** @throws NotFoundException when there is none, or the person is neither of the two */
    public Pairing find(long id, Employee person) {
        Pairing pairing = whole("p.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        pairing.sideOf(person);
        return pairing;
    }

    /** @throws ConflictException when it has changed since that version was read */
    public Pairing find(long id, long version, Employee person) {
        Pairing pairing = find(id, person);
        ConflictException.unless(pairing.version() == version, "changed-meanwhile");
        return pairing;
    }

    /** Written to the database, with its new version. A change of an objective counts as one as well. */
    public Pairing stored(Pairing pairing) {
        entityManager.lock(pairing, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        return pairing;
    }

    /** @throws NotFoundException when there is none */
    public Pairing get(long id) {
        return Optional.ofNullable(entityManager.find(Pairing.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The open ones first, then the latest. */
    public List<Pairing> of(Employee person) {
        return whole("p.mentor.employee = :person or p.mentee.employee = :person"
                        + " order by case when p.endedAt is null then 0 else 1 end, p.id desc")
                .setParameter("person", person)
                .getResultList();
    }

    /** With all that the two see of it. */
    private TypedQuery<Pairing> whole(String condition) {
        return Fetch.joining(
                entityManager.createQuery("select p from Pairing p where " + condition, Pairing.class),
                "p.campaign",
                "p.mentor.employee.unit",
                "p.mentor.employee.site",
                "p.mentee.employee.unit",
                "p.mentee.employee.site");
    }

    public List<Pairing> openOfEnrolment(long enrolmentId) {
        return entityManager
                .createQuery(
                        "select p from Pairing p where (p.mentor.id = :id or p.mentee.id = :id) and p.status in :open",
                        Pairing.class)
                .setParameter("id", enrolmentId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** The group of this pairing, the longest in it first; without anybody in a campaign that has none (P20). */
    public MentoringGroup group(Pairing one) {
        return new MentoringGroup(
                one.campaign().frame().format() == Format.GROUP
                        ? whole("p.mentor = :mentor and p.status in :open order by p.id")
                                .setParameter("mentor", one.enrolment(Side.MENTOR))
                                .setParameter("open", OPEN)
                                .getResultList()
                        : List.of());
    }

    /** Those with somebody who no longer works here. */
    public List<Pairing> openOfLeavers() {
        return entityManager
                .createQuery(
                        "select p from Pairing p where p.status in :open"
                                + " and (p.mentor.employee.active = false or p.mentee.employee.active = false)"
                                + " order by p.id",
                        Pairing.class)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** How many still wait for the charter although both said yes before then. */
    public long awaitingCharterSince(long campaignId, Instant before) {
        return entityManager
                .createQuery(
                        "select count(p) from Pairing p where p.campaign.id = :id and p.status = :waiting"
                                + " and p.mentorConsentAt < :before and p.menteeConsentAt < :before",
                        Long.class)
                .setParameter("id", campaignId)
                .setParameter("waiting", PairingStatus.AWAITING_CHARTER)
                .setParameter("before", before)
                .getSingleResult();
    }

    public List<Pairing> openOfCampaign(long campaignId) {
        return entityManager
                .createQuery("select p from Pairing p where p.campaign.id = :id and p.status in :open", Pairing.class)
                .setParameter("id", campaignId)
                .setParameter("open", OPEN)
                .getResultList();
    }
}
