package org.binome.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Message;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;

/** What the two of each pair have written to each other. */
@ApplicationScoped
public class Messages {

    @Inject
    EntityManager entityManager;

    public void add(Message message) {
        entityManager.persist(message);
        entityManager.flush();
    }

    /** Writing and reading take turns, so that no message stays untold and none is told twice. */
    public void oneAtATime(Pairing pairing) {
        entityManager.lock(pairing, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest first. @param before an id, exclusive */
    public List<Message> latest(Pairing pairing, long before, int limit) {
        return entityManager
                .createQuery(
                        "select m from Message m where m.pairing = :pairing and m.id < :before order by m.id desc",
                        Message.class)
                .setParameter("pairing", pairing)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What this side has written and the other one has not read, the first one first. */
    public List<Message> unread(Pairing pairing, Side author) {
        return entityManager
                .createQuery(
                        "select m from Message m where m.pairing = :pairing and m.author = :author"
                                + " and m.readAt is null order by m.id",
                        Message.class)
                .setParameter("pairing", pairing)
                .setParameter("author", author)
                .getResultList();
    }

    /** Ids of pairings, one for each message that waits for this person. */
    public List<Long> waitingFor(Employee person) {
        return entityManager
                .createQuery(
                        "select m.pairing.id from Message m where m.readAt is null"
                                + " and (m.author = :mentor and m.pairing.mentee.employee = :person"
                                + " or m.author = :mentee and m.pairing.mentor.employee = :person)",
                        Long.class)
                .setParameter("mentor", Side.MENTOR)
                .setParameter("mentee", Side.MENTEE)
                .setParameter("person", person)
                .getResultList();
    }
}
