package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.binome.notification.entity.Letter;
import org.binome.notification.entity.OutboxMessage;
import org.binome.people.entity.Employee;

/** Mails that are owed. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Somebody without an address, or who has left, is owed nothing. */
    public void add(Employee recipient, Letter letter) {
        if (recipient.active() && recipient.email() != null) {
            entityManager.persist(new OutboxMessage(recipient, letter, clock.instant()));
        }
    }

    /** Ids of some messages that are due, locked until the transaction ends; those that another node holds are passed over. */
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> takeDue(int most) {
        List<Number> ids = entityManager
                .createNativeQuery("select id from outbox_message where status = 'OWED' and due_at <= ?1"
                        + " order by due_at, id limit ?2 for update skip locked")
                .setParameter(1, java.sql.Timestamp.from(clock.instant()))
                .setParameter(2, most)
                .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(OutboxMessage.class, id.longValue()))
                .toList();
    }
}
