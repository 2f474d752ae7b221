package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.LoggingLink;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.NotFoundException;

/** Links by which sessions are logged from a mail. */
@ApplicationScoped
public class LoggingLinks {

    /** Nobody is asked about what is older. */
    private static final Duration RECENT = Duration.ofDays(14);

    /** Any number that nothing else locks. */
    private static final long LOCK = 27_029;

    @Inject
    EntityManager entityManager;

    void add(LoggingLink link) {
        entityManager.persist(link);
    }

    /** @return false while another node does the same; else it is the caller's until the transaction ends */
    boolean claim() {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /** Ids of confirmed sessions that have ended lately and of which nobody was asked yet. */
    List<Long> due(Instant now) {
        return entityManager
                .createQuery(
                        "select s.id from MentoringSession s where s.status = :confirmed and s.endsAt <= :now"
                                + " and s.endsAt > :recent and not exists (select l from LoggingLink l where l.session = s)"
                                + " order by s.id",
                        Long.class)
                .setParameter("confirmed", SessionStatus.CONFIRMED)
                .setParameter("now", now)
                .setParameter("recent", now.minus(RECENT))
                .getResultList();
    }

    /** True when the mentor was asked of another session of the same gathering: one answer holds for all. */
    boolean askedOfGathering(MentoringSession session) {
        return session.gathered()
                && entityManager
                                .createQuery(
                                        "select count(l) from LoggingLink l where l.recipient = :mentor"
                                                + " and l.session.calendar.gathering = :gathering",
                                        Long.class)
                                .setParameter(
                                        "mentor",
                                        session.pairing().enrolment(Side.MENTOR).employee())
                                .setParameter("gathering", session.calendar().gathering())
                                .getSingleResult()
                        > 0;
    }

    /** @throws NotFoundException when there is none, or it was mailed to somebody else */
    public LoggingLink find(String secret, Employee reader) {
        return entityManager
                .createQuery(
                        "select l from LoggingLink l where l.secretHash = :hash and l.recipient = :reader",
                        LoggingLink.class)
                .setParameter("hash", Secrets.hash(secret))
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
