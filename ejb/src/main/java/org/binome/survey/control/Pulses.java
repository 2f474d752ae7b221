package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.shared.NotFoundException;
import org.binome.survey.entity.PulseAnswer;
import org.binome.survey.entity.PulseReceipt;

/** Answers after sessions, and who has answered; there is no way from one to the other. */
@ApplicationScoped
public class Pulses {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    /** @throws NotFoundException when there is none, or the person is neither of the two */
    public MentoringSession session(long id, Employee person) {
        MentoringSession session = Optional.ofNullable(entityManager.find(MentoringSession.class, id))
                .orElseThrow(NotFoundException::new);
        session.pairing().sideOf(person);
        return session;
    }

    /** The answer gets a random id: one of the sequence would stand beside the receipt's and lead back to the person. */
    public void add(PulseReceipt receipt, PulseAnswer answer) {
        entityManager.persist(receipt);
        entityManager
                .createNativeQuery("insert into pulse_answer"
                        + " (id, version, ticket, campaign_id, month, site_id, unit_id, side, mood, useful)"
                        + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, random.nextLong(Long.MAX_VALUE))
                .setParameter(2, answer.ticket())
                .setParameter(3, answer.campaignId())
                .setParameter(4, java.sql.Date.valueOf(answer.month()))
                .setParameter(5, answer.siteId())
                .setParameter(6, answer.unitId())
                .setParameter(7, answer.side().name())
                .setParameter(8, answer.mood())
                .setParameter(9, answer.useful())
                .executeUpdate();
    }

    /** Sessions the person has already answered for. */
    public Set<Long> answered(Employee person) {
        return entityManager
                .createQuery("select r.sessionId from PulseReceipt r where r.employee = :person", Long.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
