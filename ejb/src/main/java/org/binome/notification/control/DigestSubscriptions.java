package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.binome.notification.entity.DigestStatus;
import org.binome.notification.entity.DigestSubscription;
import org.binome.people.entity.Employee;

/** Who wants the monthly digest. */
@ApplicationScoped
public class DigestSubscriptions {

    /** Where on earth a month begins first. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    @Inject
    EntityManager entityManager;

    public Optional<DigestSubscription> of(Employee employee) {
        return one("d.employee", employee);
    }

    /** @param secret of the link that confirms */
    public Optional<DigestSubscription> byLink(String secret) {
        return one("d.secretHash", Secrets.hash(secret));
    }

    public Optional<DigestSubscription> byStopToken(String token) {
        return one("d.stopToken", token);
    }

    private Optional<DigestSubscription> one(String path, Object value) {
        return entityManager
                .createQuery("select d from DigestSubscription d where " + path + " = :value", DigestSubscription.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** Written to the database at once: what it refuses, it refuses here. */
    public DigestSubscription add(DigestSubscription subscription) {
        entityManager.persist(subscription);
        entityManager.flush();
        return subscription;
    }

    /** Ids of those whose month has begun somewhere. */
    List<Long> inMonth(Instant now) {
        return entityManager
                .createQuery(
                        "select d.id from DigestSubscription d where d.status = :confirmed and d.dueMonth <= :month"
                                + " order by d.id",
                        Long.class)
                .setParameter("confirmed", DigestStatus.CONFIRMED)
                .setParameter("month", YearMonth.from(now.atOffset(FIRST)).atDay(1))
                .getResultList();
    }

    /** As it stands now, and so until the transaction ends: another node waits. */
    DigestSubscription locked(long id) {
        return entityManager.find(DigestSubscription.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
