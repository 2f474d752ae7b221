package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.learning.entity.AdviceStage;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Phase;
import org.binome.session.entity.SessionStatus;

/** Says of somebody which parts are theirs now and how far they are. */
@ApplicationScoped
public class Learners {

    @Inject
    EntityManager entityManager;

    /** The latest pairing tells the part; before there is one, what the person wishes to share and to learn. */
    public Learner of(Employee person) {
        List<Enrolment> enrolments = enrolments(person);
        boolean required =
                enrolments.stream().anyMatch(one -> one.campaign().policy().trainingRequired());
        return pairings(person).stream()
                .findFirst()
                .map(pairing -> paired(pairing, person, required))
                .orElseGet(() -> alone(enrolments, required));
    }

    private Learner paired(Pairing pairing, Employee person, boolean required) {
        boolean mentor = pairing.sideOf(person) == Side.MENTOR;
        return new Learner(mentor, !mentor, required, AdviceStage.after(held(pairing)));
    }

    private static Learner alone(List<Enrolment> enrolments, boolean required) {
        return new Learner(
                enrolments.stream().anyMatch(one -> !one.offers().isEmpty()),
                enrolments.stream().anyMatch(one -> !one.needs().isEmpty()),
                required,
                AdviceStage.PREPARE);
    }

    private List<Enrolment> enrolments(Employee person) {
        return entityManager
                .createQuery(
                        """
                        select e from Enrolment e join fetch e.campaign where e.employee = :person
                        and e.status in :counting and e.campaign.phase <> :closed""",
                        Enrolment.class)
                .setParameter("person", person)
                .setParameter("counting", List.of(EnrolmentStatus.ENROLLED, EnrolmentStatus.PAUSED))
                .setParameter("closed", Phase.CLOSED)
                .getResultList();
    }

    private List<Pairing> pairings(Employee person) {
        return entityManager
                .createQuery(
                        """
                        select p from Pairing p where (p.mentor.employee = :person or p.mentee.employee = :person)
                        and p.status in :open order by p.id desc""",
                        Pairing.class)
                .setParameter("person", person)
                .setParameter(
                        "open", List.of(PairingStatus.AWAITING_CHARTER, PairingStatus.ACTIVE, PairingStatus.PAUSED))
                .setMaxResults(1)
                .getResultList();
    }

    private long held(Pairing pairing) {
        return entityManager
                .createQuery(
                        "select count(s) from MentoringSession s where s.pairing = :pairing and s.status = :held",
                        Long.class)
                .setParameter("pairing", pairing)
                .setParameter("held", SessionStatus.HELD)
                .getSingleResult();
    }
}
