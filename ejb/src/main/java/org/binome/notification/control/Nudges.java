package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.binome.notification.entity.Nudge;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.entity.Employee;

/** Reminders that were given. */
@ApplicationScoped
class Nudges {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_A_WEEK = 2;

    /** Any number that nothing else locks. */
    private static final long LOCK = 27_028;

    @Inject
    EntityManager entityManager;

    /** @return false while another node, or another thread, does the same; else it is the caller's until the transaction ends */
    boolean claim() {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    List<Nudge> of(Employee recipient) {
        return entityManager
                .createQuery("select n from Nudge n where n.recipient = :recipient", Nudge.class)
                .setParameter("recipient", recipient)
                .getResultList();
    }

    /** To how many people this was told before then. */
    long toldBefore(Instant instant, NudgeKind kind, long about, long after) {
        return entityManager
                .createQuery(
                        "select count(n) from Nudge n where n.kind = :kind and n.aboutId = :about"
                                + " and n.afterId = :after and n.firedAt <= :instant",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("about", about)
                .setParameter("after", after)
                .setParameter("instant", instant)
                .getSingleResult();
    }

    void add(Nudge nudge) {
        entityManager.persist(nudge);
    }

    /** True when one more mail of those that can wait would be the third in seven days; without an address there is none. */
    boolean weekIsFull(Employee recipient, Instant now) {
        return recipient.email() != null && mailsOfWeek(recipient, now) >= MOST_A_WEEK;
    }

    /** Mails of the last seven days to this person, calendar entries and invitations aside. */
    private long mailsOfWeek(Employee recipient, Instant now) {
        return entityManager
                .createQuery(
                        "select count(m) from OutboxMessage m where m.recipient = :recipient"
                                + " and m.createdAt > :weekAgo and m.createdAt <= :now"
                                + " and m.letter.calendarMethod = '' and m.letter.kind <> 'invited'",
                        Long.class)
                .setParameter("recipient", recipient)
                .setParameter("weekAgo", now.minus(WEEK))
                .setParameter("now", now)
                .getSingleResult();
    }
}
