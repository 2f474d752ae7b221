package org.binome.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.Fetch;

/** Pairings that are over, as far as there is something to recognise in them: those that had begun. */
@ApplicationScoped
public class Pairs {

    private static final Set<PairingStatus> OVER = Set.of(PairingStatus.COMPLETED, PairingStatus.ENDED_EARLY);

    @Inject
    EntityManager entityManager;

    /** The latest first. */
    public List<Pairing> over(Employee person) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select p from Pairing p where p.startedAt is not null and p.status in :over"
                                        + " and (p.mentor.employee = :person or p.mentee.employee = :person)"
                                        + " order by p.id desc",
                                Pairing.class),
                        "p.campaign",
                        "p.mentor.employee",
                        "p.mentee.employee")
                .setParameter("person", person)
                .setParameter("over", OVER)
                .getResultList();
    }

    /** Those completed since then after at least one session, of which the person has never asked for a certificate. */
    public List<Pairing> uncertified(Employee person, Instant since) {
        return entityManager
                .createQuery(
                        """
                        select p from Pairing p where p.status = :completed and p.endedAt > :since
                        and (p.mentor.employee = :person and not exists
                              (select c.id from Certificate c where c.pairing = p and c.holder = :mentor)
                          or p.mentee.employee = :person and not exists
                              (select c.id from Certificate c where c.pairing = p and c.holder = :mentee))
                        and exists (select s.id from MentoringSession s where s.pairing = p and s.status = :held)
                        order by p.endedAt desc""",
                        Pairing.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .setParameter("completed", PairingStatus.COMPLETED)
                .setParameter("held", SessionStatus.HELD)
                .setParameter("mentor", Side.MENTOR)
                .setParameter("mentee", Side.MENTEE)
                .getResultList();
    }
}
