package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.binome.notification.entity.Letter;
import org.binome.notification.entity.OutboxMessage;
import org.binome.notification.entity.OutboxMessage.Status;
import org.binome.people.entity.Employee;
import org.binome.shared.NotFoundException;
import org.binome.shared.RealTime;

/** Mails that are owed. */
@ApplicationScoped
public class Outbox {

    /** Longer than the mail server may take for as many mails as are leased at once. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** Somebody without an address, or who has left, is owed nothing. */
    public void add(Employee recipient, Letter letter) {
        if (recipient.active() && recipient.email() != null) {
            entityManager.persist(new OutboxMessage(recipient, letter, clock.instant()));
        }
    }

    /**
     * Some messages that are due, for the caller to send until the lease ends; those that somebody else is sending are passed
     * over. Their recipients are read too, so that they can be sent outside any transaction.
     */
    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OutboxMessage> lease(int most) {
        List<Number> ids = entityManager
                .createNativeQuery(
                        """
                        select id from outbox_message
                        where status = 'OWED' and due_at <= ?1 and (leased_until is null or leased_until <= ?3)
                        order by due_at, id limit ?2 for update skip locked""")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, most)
                .setParameter(3, Timestamp.from(realTime.instant()))
                .getResultList();
        return ids.stream().map(Number::longValue).map(this::lease).toList();
    }

    private OutboxMessage lease(long id) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id);
        message.lease(realTime.instant().plus(LEASE));
        message.recipient().fullName();
        return message;
    }

    /** Those parked, the oldest first. @param after id of the last one seen, 0 at the beginning */
    public List<OutboxMessage> parked(long after, int most) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.status = :parked and m.id > :after order by m.id",
                        OutboxMessage.class)
                .setParameter("parked", Status.PARKED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws NotFoundException when there is none */
    public OutboxMessage find(long id) {
        return Optional.ofNullable(entityManager.find(OutboxMessage.class, id)).orElseThrow(NotFoundException::new);
    }

    /** How many stand so, having failed at least that often. */
    public long count(Status status, int failures) {
        return entityManager
                .createQuery(
                        "select count(m) from OutboxMessage m where m.status = :status and m.attempts >= :failures",
                        Long.class)
                .setParameter("status", status)
                .setParameter("failures", failures)
                .getSingleResult();
    }

    /** What sent mails said, when they were due until then: only that they were sent is kept. @return how many */
    int empty(Instant until) {
        return entityManager
                .createQuery("update OutboxMessage m set m.letter.text = '', m.letter.html = '', m.letter.calendar = ''"
                        + " where m.status = :sent and m.dueAt <= :until and m.letter.text <> ''")
                .setParameter("sent", Status.SENT)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** Writes down what came of one message, whatever becomes of the others. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(long id, Consumer<OutboxMessage> outcome) {
        outcome.accept(entityManager.find(OutboxMessage.class, id));
    }
}
