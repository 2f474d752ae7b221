package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.entity.SessionStatus;

/**
 * Active pairings whose two have neither met nor written to each other for long and have no date to come. A silence begins with the
 * last of that, or when a pairing starts or goes on after a pause: what is paused is not silent.
 */
@ApplicationScoped
class Silences {

    /** @param met whether the two have ever had a session that was not cancelled */
    record Silence(Pairing pairing, Instant began, boolean met) {

        /** Tells one silence of a pairing from the next. */
        long after() {
            return began.getEpochSecond();
        }
    }

    @Inject
    EntityManager entityManager;

    @Inject
    PairQuery pairs;

    /** Silent since then or longer. */
    List<Silence> since(Instant since) {
        Map<Long, Instant> sessions = latest(entityManager
                .createQuery(
                        """
                                select s.pairing.id, max(s.startsAt) from MentoringSession s
                                where s.status <> :cancelled and s.pairing.status = :active
                                group by s.pairing.id""",
                        Object[].class)
                .setParameter("cancelled", SessionStatus.CANCELLED));
        Map<Long, Instant> messages = latest(entityManager.createQuery(
                """
                        select m.pairing.id, max(m.saidAt) from Message m where m.pairing.status = :active
                        group by m.pairing.id""",
                Object[].class));
        return pairs.where(
                        """
                        p.status = :active and p.startedAt <= :since and (p.resumedAt is null or p.resumedAt <= :since)
                        and not exists (
                          select s.id from MentoringSession s where s.pairing = p
                            and s.status <> :cancelled and s.startsAt > :since)
                        and not exists (select m.id from Message m where m.pairing = p and m.saidAt > :since)""")
                .setParameter("active", PairingStatus.ACTIVE)
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("since", since)
                .getResultStream()
                .map(pairing -> silence(pairing, sessions.get(pairing.id()), messages.get(pairing.id())))
                .toList();
    }

    /** @param session when their last one was, null for none; @param message when one of them wrote last, null for never */
    private static Silence silence(Pairing pairing, Instant session, Instant message) {
        Instant began = Stream.of(pairing.runsSince(), session, message)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Silence(pairing, began, session != null);
    }

    private static Map<Long, Instant> latest(TypedQuery<Object[]> query) {
        Map<Long, Instant> latest = new HashMap<>();
        query.setParameter("active", PairingStatus.ACTIVE)
                .getResultList()
                .forEach(row -> latest.put((Long) row[0], (Instant) row[1]));
        return latest;
    }
}
