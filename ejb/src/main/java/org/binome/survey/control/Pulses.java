package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.shared.NotFoundException;
import org.binome.survey.entity.PulseAnswer;
import org.binome.survey.entity.PulseReceipt;

/**
 * Answers after sessions, and who has answered. No key leads from one to the other, and once at least five have answered, not
 * even the order or the transaction in which the rows were written does.
 */
@ApplicationScoped
public class Pulses {

    /** People whose answers are mixed at once: as many as the smallest group a figure may be about. */
    private static final int TOGETHER = 5;

    private static final String WAITING =
            """
             from pulse_receipt r join mentoring_session s on s.id = r.session_id join pairing p on p.id = s.pairing_id
            where p.campaign_id = ?1 and not r.mixed""";

    private final SecureRandom random = new SecureRandom();

    @Inject
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
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into pulse_answer"
                        + " (id, version, ticket, campaign_id, month, site_id, unit_id, mood, useful, mixed)"
                        + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, false)")
                .setParameter(1, random.nextLong(Long.MAX_VALUE))
                .setParameter(2, answer.ticket())
                .setParameter(3, answer.campaignId())
                .setParameter(4, java.sql.Date.valueOf(answer.month()))
                .setParameter(5, answer.siteId())
                .setParameter(6, answer.unitId())
                .setParameter(7, answer.mood())
                .setParameter(8, answer.useful())
                .executeUpdate();
        if (waiting(answer.campaignId()) >= TOGETHER) {
            mix(answer.campaignId());
        }
    }

    /** People whose answers wait; the answers are kept from being mixed by anybody else meanwhile. */
    private int waiting(long campaign) {
        entityManager
                .createNativeQuery("select 1 from pulse_answer where campaign_id = ?1 and not mixed for update")
                .setParameter(1, campaign)
                .getResultList();
        return entityManager
                .createNativeQuery("select distinct r.employee_id" + WAITING)
                .setParameter(1, campaign)
                .getResultList()
                .size();
    }

    /** Writes waiting answers and their receipts anew in random order, so that the transaction that wrote a row says no more. */
    private void mix(long campaign) {
        entityManager
                .createNativeQuery(
                        """
                        with receipts as (update pulse_receipt set mixed = true where id in (select r.id"""
                                + WAITING
                                + """
                                )),
                        waited as (delete from pulse_answer where campaign_id = ?1 and not mixed returning *)
                        insert into pulse_answer
                          (id, version, ticket, campaign_id, month, site_id, unit_id, mood, useful, mixed)
                        select id, version, gen_random_uuid()::text, campaign_id, month, site_id, unit_id, mood, useful, true
                        from waited order by random()""")
                .setParameter(1, campaign)
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
